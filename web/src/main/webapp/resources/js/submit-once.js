// A form is sent once: a second click does nothing until an answer came. The operation id guards the rest on the server.
const sent = new WeakSet();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  form.querySelectorAll("button, input[type='submit']").forEach((button) => button.setAttribute("aria-disabled", "true"));
});

// Back in the history shows the page as it was left: it may be sent again.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) {
    sent.delete(form);
    form.querySelectorAll("[aria-disabled='true']").forEach((button) => button.removeAttribute("aria-disabled"));
  }
});

// A page that answers a refused form stands in the history as a plain page: Back shows it, and never asks to send again.
history.replaceState(history.state, "", location.href);

// Refuses a file that is too big before it leaves, and shows how far sending is. Without this script the form is posted as usual.
function say(input, text) {
  let note = input.parentElement.querySelector(".upload-error");
  if (!note) {
    note = document.createElement("p");
    note.className = "error upload-error";
    note.setAttribute("role", "alert");
    input.before(note);
  }
  note.textContent = text;
  note.hidden = !text;
  input.setAttribute("aria-invalid", String(Boolean(text)));
}

function tooBig(input) {
  return [...input.files].some((file) => file.size > Number(input.dataset.maxSize));
}

document.addEventListener("change", (event) => {
  const input = event.target;
  if (!input.matches?.("input[type='file'][data-max-size]")) return;
  say(input, tooBig(input) ? input.dataset.tooBig : "");
  // A file alone in its form needs no second word: chosen, it leaves, and nobody forgets it behind.
  if (input.dataset.atOnce && input.files.length && !tooBig(input)) input.form.requestSubmit(input.form.querySelector("[type='submit']"));
});

function progressOf(input) {
  const label = document.createElement("label");
  label.className = "hint";
  const bar = document.createElement("progress");
  bar.className = "upload-progress";
  bar.max = 100;
  label.append(input.dataset.sending, bar);
  input.after(label);
  return { bar, label };
}

/** A redirect leads to its page; the same page with errors takes the place of this one. */
function follow(request, form) {
  if (request.responseURL && request.responseURL.split("#")[0] !== form.action.split("#")[0]) {
    location.assign(request.responseURL);
    return;
  }
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = answer.querySelector("main");
  if (!main || request.status >= 500) {
    location.assign(form.action);
    return;
  }
  document.title = answer.title;
  document.querySelector("main").replaceWith(document.adoptNode(main));
  document.querySelector("[data-focus='load']")?.focus();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const chosen = [...form.querySelectorAll("input[type='file'][data-max-size]")].filter((input) => input.files.length);
  if (event.defaultPrevented || !chosen.length) return;
  event.preventDefault();
  const refused = chosen.find(tooBig);
  if (refused) {
    say(refused, refused.dataset.tooBig);
    refused.focus();
    return;
  }
  if (form.dataset.sending) return;
  form.dataset.sending = "true";
  const { bar, label } = progressOf(chosen[0]);
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
  request.upload.addEventListener("progress", (sent) => {
    if (sent.lengthComputable) bar.value = Math.round((100 * sent.loaded) / sent.total);
  });
  request.addEventListener("load", () => follow(request, form));
  request.addEventListener("error", () => {
    delete form.dataset.sending;
    label.remove();
    say(chosen[0], chosen[0].dataset.failed);
  });
  request.send(new FormData(form, event.submitter));
}, true);

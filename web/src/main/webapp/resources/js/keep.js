// What is being written in a box stays there while another form of the page is sent: it is kept in this window, under the
// name that the box carries, and forgotten once its own form was accepted. Long notes are folded where there is no room.
const PREFIX = "passerelle.kept.";
const SENT = "passerelle.sent";

function account(box) {
  return box.closest("form")?.dataset.account ?? "";
}

function keyOf(box) {
  return `${PREFIX}${account(box)}.${box.dataset.keep}`;
}

const sent = sessionStorage.getItem(SENT);
sessionStorage.removeItem(SENT);
if (sent && !document.querySelector(".error-summary")) {
  sent.split("\n").forEach((key) => sessionStorage.removeItem(key));
}

for (const box of document.querySelectorAll("textarea[data-keep]")) {
  const key = keyOf(box);
  const kept = sessionStorage.getItem(key);
  if (kept && !box.value) {
    box.value = kept;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  box.addEventListener("input", () => {
    if (box.value) sessionStorage.setItem(key, box.value);
    else sessionStorage.removeItem(key);
  });
  box.form.addEventListener("submit", () => sessionStorage.setItem(SENT, key));
}

if (matchMedia("(max-width: 64rem)").matches) {
  document.querySelectorAll("details[data-fold='narrow']").forEach((details) => {
    if (![...details.querySelectorAll("textarea")].some((box) => box.value)) details.open = false;
  });
}

// What every page gains from a script and does without it: focus on errors, characters left, amounts read back, a question before what cannot be undone.
const french = document.documentElement.lang === "fr";

/** An address that names a field leads the keyboard to it; otherwise errors come first. */
function start() {
  const named = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const field = named?.matches("input, select, textarea") ? named : named?.querySelector("input, select, textarea");
  (field ?? named ?? document.querySelector("[data-focus='load']"))?.focus();
}
start();

document.addEventListener("input", (event) => {
  const area = event.target;
  if (!(area instanceof HTMLTextAreaElement) || !area.dataset.left) return;
  let note = area.parentElement.querySelector(".left");
  if (!note) {
    note = document.createElement("p");
    note.className = "left";
    note.setAttribute("role", "status");
    area.after(note);
  }
  const limit = Number(area.dataset.limit);
  const left = limit - area.value.length;
  const words = left < 0 ? area.dataset.over : area.dataset.left;
  note.classList.toggle("over", left < 0);
  note.textContent = left < limit / 5 ? words.replace("{0}", Math.abs(left).toLocaleString(french ? "fr" : "en")) : "";
});

/** The amount as it will be stored, in the way that the reader writes it; unreadable text stays as typed. */
function readBack(typed) {
  const plain = typed.replace(/[\s\u00a0\u202f]|€|euros?$/gi, "").replace(",", ".").replace(/^[-\u2212]/, "");
  if (!/^\d{1,13}(\.\d{0,2})?$/.test(plain)) return typed;
  const [euros, cents = ""] = plain.split(".");
  const grouped = euros.replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, "\u202f");
  const sign = /^\s*[-\u2212]/.test(typed) ? "\u2212" : "";
  return sign + grouped + (french ? "," : ".") + cents.padEnd(2, "0");
}

document.addEventListener("focusout", (event) => {
  const field = event.target;
  if (field.matches?.("input[data-money]") && field.value.trim() && !(!french && field.value.includes(","))) {
    field.value = readBack(field.value);
  }
});

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-confirm]");
  if (!button || !button.dataset.confirm || button.dataset.confirmed) return;
  event.preventDefault();
  const dialog = document.createElement("dialog");
  dialog.className = "confirm";
  const question = document.createElement("p");
  question.id = "confirm-question";
  question.textContent = button.dataset.confirm;
  dialog.setAttribute("aria-labelledby", question.id);
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const go = document.createElement("button");
  go.type = "button";
  go.className = "button primary";
  go.textContent = button.value || button.textContent;
  const stay = document.createElement("button");
  stay.type = "button";
  stay.className = "button";
  stay.textContent = document.body.dataset.cancel;
  buttons.append(go, stay);
  dialog.append(question, buttons);
  document.body.append(dialog);
  stay.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => { dialog.remove(); button.focus(); });
  go.addEventListener("click", () => {
    dialog.close();
    button.dataset.confirmed = "true";
    button.form.requestSubmit(button);
  });
  dialog.showModal();
  stay.focus();
});

document.addEventListener("submit", (event) => {
  if (event.target.dataset.wipe !== "drafts") return;
  Object.keys(localStorage)
    .filter((key) => key.startsWith("passerelle.draft|"))
    .forEach((key) => localStorage.removeItem(key));
});

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

/** Points or commas that can only part thousands: 1.250,75 and 6.000, but not 18,000 (the same as on the server). */
function ungrouped(text) {
  if (/^\d{1,3}(\.\d{3})+,\d*$|^\d{1,3}(\.\d{3}){2,}$|^[1-9]\d{0,2}\.\d{3}$/.test(text)) return text.replaceAll(".", "");
  return /^\d{1,3}(,\d{3})+\.\d*$|^\d{1,3}(,\d{3}){2,}$/.test(text) ? text.replaceAll(",", "") : text;
}

/** Says how an amount was read, when what was typed could have been meant otherwise. */
function tellReading(field, typed) {
  const place = field.closest(".field") ?? field.parentElement;
  let note = place.querySelector(".understood");
  const doubtful = /\d[.,]\d{3}(?!\d)/.test(typed) && field.value !== typed;
  if (!note && !doubtful) return;
  if (!note) {
    note = document.createElement("p");
    note.className = "understood";
    note.setAttribute("role", "status");
    place.append(note);
  }
  note.textContent = doubtful ? field.dataset.readBack.replace("{0}", typed.trim()).replace("{1}", field.value) : "";
}

/** The amount as it will be stored, in the way that the reader writes it; unreadable text stays as typed. */
function readBack(typed) {
  const plain = ungrouped(typed.replace(/[\s\u00a0\u202f]|€|euros?$/gi, "").replace(/^[-\u2212]/, "")).replace(",", ".");
  if (!/^\d{1,13}(\.\d{0,2})?$/.test(plain)) return typed;
  const [euros, cents = ""] = plain.split(".");
  const grouped = euros.replace(/^0+(?=\d)/, "").replace(/\B(?=(\d{3})+$)/g, "\u202f");
  const sign = /^\s*[-\u2212]/.test(typed) ? "\u2212" : "";
  return sign + grouped + (french ? "," : ".") + cents.padEnd(2, "0");
}

// Before anybody else hears of the change, so that what is saved while typing is what the form sends.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.matches?.("input[data-money]")) return;
  const typed = field.value;
  if (typed.trim()) field.value = readBack(typed);
  tellReading(field, typed);
}, true);

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

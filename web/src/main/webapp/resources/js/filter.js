// A box that narrows a long list of ticks while one types. Without this script the whole list is there.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, " ").replace(/\bst(e?)\b/g, "saint$1");

for (const list of document.querySelectorAll("[data-filter-label]")) {
  const items = [...list.querySelectorAll("li")];
  const label = document.createElement("label");
  label.className = "label";
  label.textContent = list.dataset.filterLabel;
  const box = document.createElement("input");
  box.type = "search";
  box.className = "input medium";
  box.autocomplete = "off";
  label.append(box);
  const count = document.createElement("p");
  count.className = "hint";
  count.setAttribute("role", "status");
  list.querySelector(".choice-list").before(label, count);
  const tell = () => {
    const ticked = items.filter((item) => item.querySelector("input").checked).map((item) => item.textContent.trim());
    count.textContent = list.dataset.filterCount.replace("{0}", ticked.length) + (ticked.length ? ` ${ticked.join(", ")}` : "");
  };
  box.addEventListener("input", () => {
    const words = plain(box.value).trim();
    for (const item of items) item.hidden = !plain(item.textContent).includes(words);
    if (items.every((item) => item.hidden)) count.textContent = list.dataset.filterNone;
    else tell();
  });
  box.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  list.addEventListener("change", tell);
  tell();
}

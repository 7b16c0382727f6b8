// The total of the grid while marks are given, as the server will count it: sum(mark x weight) / (5 x weights), one decimal, half up.
const french = document.documentElement.lang === "fr";

for (const grid of document.querySelectorAll("[data-scorecard]")) {
  const highest = Number(grid.dataset.scorecard);
  const place = grid.querySelector("[data-score='total']");
  const rows = [...grid.querySelectorAll("[data-weight]")];
  const weights = rows.reduce((sum, row) => sum + Number(row.dataset.weight), 0);
  grid.addEventListener("change", () => {
    const points = rows.reduce((sum, row) => {
      const mark = row.querySelector("input[type='radio']:checked");
      return sum + (mark ? Number(mark.value) * Number(row.dataset.weight) : 0);
    }, 0);
    const tenths = weights === 0 ? 0 : Math.floor((points * 2000 + weights * highest) / (2 * weights * highest));
    const total = `${Math.floor(tenths / 10)}${french ? "," : "."}${tenths % 10}`;
    place.textContent = place.textContent.replace(/^[\d.,]+/, total);
  });
}

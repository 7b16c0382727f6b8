// The sum of the parts of an amount while they are typed, exact in cents. Inputs carry data-money="part".
import { cents, euros } from "./cents.js";

for (const group of document.querySelectorAll("[data-total]")) {
  const place = group.querySelector("[data-sum='parts']");
  group.addEventListener("input", () => {
    if (!place) return;
    const parts = [...group.querySelectorAll("input[data-money='part']")];
    place.textContent = euros(parts.reduce((sum, part) => sum + cents(part.value), 0n));
  });
}

// The sum of the weights of a grid while they are typed.
for (const grid of document.querySelectorAll("[data-weights]")) {
  const place = grid.querySelector("[data-sum='weights']");
  grid.addEventListener("input", () => {
    const parts = [...grid.querySelectorAll("input[data-part='weight']")];
    place.textContent = String(parts.reduce((sum, part) => sum + (parseInt(part.value, 10) || 0), 0));
  });
}

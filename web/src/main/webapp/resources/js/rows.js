// Arrow keys go from one file of the list to the next, once the focus is on one of them; Home and End to the first and last.
const links = [...document.querySelectorAll("a.row-link")];

document.addEventListener("keydown", (event) => {
  const here = links.indexOf(document.activeElement);
  if (here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: links.length - 1 }[event.key];
  if (target === undefined || !links[target]) return;
  event.preventDefault();
  links[target].focus();
});

// Alt + Page down and Alt + Page up go to the next and the previous file of the list.
document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const rel = { PageDown: "next", PageUp: "prev" }[event.key];
  const link = rel && document.querySelector(`.neighbours a[rel='${rel}']`);
  if (!link) return;
  event.preventDefault();
  link.click();
});

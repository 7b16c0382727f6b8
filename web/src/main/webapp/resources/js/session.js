// Warns five minutes before the session ends, and keeps it on demand. Autosave counts as a sign of life.
const box = document.querySelector("[data-session-seconds]");
const FIVE_MINUTES = 300;
let timer;

function restart() {
  clearTimeout(timer);
  box.hidden = true;
  const wait = Math.max(Number(box.dataset.sessionSeconds) - FIVE_MINUTES, 30);
  timer = setTimeout(() => { box.hidden = false; }, wait * 1000);
}

if (box) {
  restart();
  document.addEventListener("passerelle:contact", restart);
  box.querySelector("[data-session-keep]").addEventListener("click", async () => {
    try {
      const answer = await fetch(box.dataset.keepUrl, { method: "POST" });
      if (answer.ok) restart();
      else location.reload();
    } catch {
      timer = setTimeout(() => { box.hidden = false; }, 5000);
    }
  });
}

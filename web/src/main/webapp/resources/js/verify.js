// Compares a PDF with the one that was issued without sending it: chosen or dropped, its SHA-256 is made here. Without this script it is sent, read and not kept.
const form = document.getElementById("verify-file");
const input = document.getElementById("file");
const said = document.getElementById("file-said");
const BIGGEST = 10485760;

function say(words, tone) {
  said.textContent = words;
  said.className = tone;
}

async function compare(file) {
  if (!file) return;
  if (file.size > BIGGEST) {
    say(form.dataset.tooBig, "error");
    return;
  }
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  const print = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const same = print === form.dataset.sha256;
  say(file.name + " : " + (same ? form.dataset.same : form.dataset.other), same ? "success" : "error");
}

// Only a page that came by a safe way may make a digest: elsewhere the form is sent as it is.
if (form && globalThis.crypto?.subtle) {
  input.addEventListener("change", () => compare(input.files[0]));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    compare(input.files[0]);
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    compare(event.dataTransfer.files[0]);
  });
}

// Saves each field of a draft while it is written. What the server has not confirmed stays in localStorage, under the
// account, the draft and the field, and leaves when the network or the session is back.
const PAUSE = 1500;
const LONGEST_WAIT = 3000;

class Draft {
  constructor(form) {
    this.form = form;
    this.url = form.dataset.draftUrl;
    this.state = form.querySelector(".autosave-state");
    this.alarm = form.querySelector(".autosave-error");
    this.queue = new Map();
    this.timers = new Map();
    this.versions = new Map();
    this.delay = 5000;
    form.addEventListener("input", (event) => this.later(event.target));
    form.addEventListener("change", (event) => this.now(event.target));
    form.addEventListener("focusout", (event) => { if (this.timers.has(this.nameOf(event.target))) this.now(event.target); });
    window.addEventListener("online", () => this.pump());
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.pump(); });
    window.addEventListener("pagehide", () => this.leave());
    window.addEventListener("pageshow", () => { this.ready = false; });
    form.addEventListener("submit", (event) => this.beforeSending(event));
    this.resume();
  }

  nameOf(element) {
    return element.closest?.("[data-autosave]")?.dataset.autosave || element.dataset?.autosave;
  }

  fieldOf(name) {
    return this.form.querySelector(`[data-autosave="${CSS.escape(name)}"]`);
  }

  valueOf(name) {
    const places = [...this.form.querySelectorAll(`[data-autosave="${CSS.escape(name)}"]`)];
    const inputs = places.flatMap((place) => (place.matches("input, select, textarea") ? [place] : [...place.querySelectorAll("input")]));
    const boxes = inputs.filter((input) => input.type === "checkbox");
    if (boxes.length > 1 || (boxes.length && !places[0].matches("input"))) {
      return JSON.stringify(boxes.filter((box) => box.checked).map((box) => box.value));
    }
    if (boxes.length) return String(boxes[0].checked);
    const radios = inputs.filter((input) => input.type === "radio");
    return radios.length ? (radios.find((radio) => radio.checked)?.value ?? "") : inputs[0].value;
  }

  /** Shows a value in the control of this field, whatever its kind. */
  put(name, value) {
    for (const place of this.form.querySelectorAll(`[data-autosave="${CSS.escape(name)}"]`)) {
      const inputs = place.matches("input, select, textarea") ? [place] : [...place.querySelectorAll("input")];
      const boxes = inputs.filter((input) => input.type === "checkbox");
      const ticked = boxes.length > 1 ? (value.startsWith("[") ? JSON.parse(value) : value.split(" ")) : [];
      for (const input of inputs) {
        if (input.type === "radio") input.checked = input.value === value;
        else if (input.type !== "checkbox") input.value = value;
        else input.checked = boxes.length > 1 ? ticked.includes(input.value) : value === "true" || value === "yes";
      }
    }
  }

  seen(name) {
    return this.versions.get(name) ?? this.fieldOf(name)?.dataset.version ?? this.form.dataset.draftVersion ?? "0";
  }

  key(name) {
    return ["passerelle.draft", this.form.dataset.account, this.url, name].join("|");
  }

  later(element) {
    const name = this.nameOf(element);
    if (!name) return;
    clearTimeout(this.timers.get(name));
    this.timers.set(name, setTimeout(() => this.now(element), PAUSE));
  }

  now(element) {
    const name = this.nameOf(element);
    if (!name) return;
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
    this.enqueue(name, this.valueOf(name));
    this.pump();
  }

  enqueue(name, value) {
    const delta = { field: name, value, seen: this.seen(name), op: crypto.randomUUID() };
    this.queue.delete(name);
    this.queue.set(name, delta);
    localStorage.setItem(this.key(name), JSON.stringify(delta));
  }

  /** What an earlier visit could not send. */
  resume() {
    for (const field of this.form.querySelectorAll("[data-autosave]")) {
      const kept = localStorage.getItem(this.key(field.dataset.autosave));
      if (!kept) continue;
      const delta = JSON.parse(kept);
      this.put(delta.field, delta.value);
      this.queue.set(delta.field, delta);
    }
    this.pump();
  }

  pump() {
    if (!this.sending && this.queue.size) this.pumping = this.empty();
  }

  /** The form leaves after what is being saved has its answer, and knows its version: nobody is in conflict with oneself. */
  beforeSending(event) {
    if (this.ready) return;
    for (const name of [...this.timers.keys()]) this.now(this.fieldOf(name));
    if (!this.sending) return;
    event.preventDefault();
    Promise.race([this.pumping, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]).then(() => {
      this.ready = true;
      this.form.requestSubmit(event.submitter);
    });
  }

  async empty() {
    this.sending = true;
    clearTimeout(this.retry);
    this.show("saving");
    while (this.queue.size) {
      const [name, delta] = this.queue.entries().next().value;
      if (!(await this.send(name, delta))) break;
    }
    this.sending = false;
  }

  async send(name, delta) {
    let answer;
    try {
      answer = await fetch(this.url, this.request(delta));
    } catch {
      return this.fail("network");
    }
    if (answer.status === 401 || answer.redirected) return this.fail("session");
    if (answer.status >= 500 || answer.status === 404 || answer.status === 403) return this.fail("server");
    if (this.queue.get(name) === delta) this.queue.delete(name);
    if (!this.queue.has(name)) localStorage.removeItem(this.key(name));
    const said = await answer.json();
    document.dispatchEvent(new Event("passerelle:contact"));
    if (answer.status === 409) this.conflict(name, said);
    else if (!answer.ok) this.refused(name, said.message);
    else this.saved(name, said);
    return true;
  }

  request(delta) {
    return {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Operation": delta.op },
      body: JSON.stringify(delta),
    };
  }

  saved(name, said) {
    if (this.fieldOf(name)?.dataset.version === undefined) this.form.dataset.draftVersion = said.version;
    else this.remember(name, said.version);
    const waiting = this.queue.get(name);
    if (waiting) waiting.seen = this.seen(name);
    this.delay = 5000;
    this.alarm.hidden = true;
    this.show("saved", this.hour(said.savedAt));
    if (!waiting) this.read(name, said);
  }

  /** The version that this page knows goes with the form too, for when it is sent by its button. */
  remember(name, version) {
    this.versions.set(name, version);
    if (this.form.elements.seen) this.form.elements.seen.value = JSON.stringify(Object.fromEntries(this.versions));
  }

  hour(instant) {
    const time = new Date(instant);
    const two = (number) => String(number).padStart(2, "0");
    return document.documentElement.lang === "fr"
      ? `${time.getHours()}\u00a0h\u00a0${two(time.getMinutes())}`
      : `${two(time.getHours())}:${two(time.getMinutes())}`;
  }

  show(state, hour) {
    this.state.dataset.autosaveState = state;
    this.state.textContent = state === "saved" ? this.state.dataset.saved.replace("{0}", hour) : this.state.dataset.saving;
  }

  fail(cause) {
    this.state.dataset.autosaveState = "idle";
    this.state.textContent = "";
    this.alarm.hidden = false;
    this.alarm.textContent = this.alarm.dataset[cause] + " ";
    if (cause === "session") {
      const link = document.createElement("a");
      link.href = location.pathname + location.search;
      link.textContent = this.alarm.dataset.login;
      this.alarm.append(link);
    } else {
      this.retry = setTimeout(() => this.pump(), this.delay);
      this.delay = Math.min(this.delay * 2, 60000);
    }
    return false;
  }

  /** What the form makes of the text: saved all the same, but what is wrong or was guessed is said at once. */
  read(name, said) {
    this.refused(name, said.problem ?? "", true);
    const guess = this.note(name, "understood", said.understood);
    if (guess && said.understood) guess.textContent = said.understood;
    else if (guess && !this.fieldOf(name).dataset.money) guess.textContent = "";
  }

  refused(name, message, saved) {
    const field = this.fieldOf(name);
    const note = this.note(name, "autosave-refusal", message);
    if (note) {
      note.classList.add("error");
      note.textContent = message;
      note.hidden = !message;
    }
    document.getElementById(`${field.id}-error`)?.setAttribute("hidden", "hidden");
    if (field.matches("input, textarea, select")) field.setAttribute("aria-invalid", String(Boolean(message)));
    if (message && !saved) this.state.textContent = "";
  }

  /** The line of this kind beside a field, made when it has something to say. */
  note(name, kind, text) {
    const field = this.fieldOf(name);
    const place = field.closest(".field") ?? field.parentElement;
    const known = place.querySelector(`.${kind}`) ?? (place.nextElementSibling?.matches(`.${kind}`) ? place.nextElementSibling : null);
    if (known || !text) return known;
    const note = document.createElement("p");
    note.className = kind;
    note.setAttribute("role", "status");
    place.append(note);
    return note;
  }

  /** Both versions beside the field, and a choice; nothing is lost until it is made. */
  conflict(name, said) {
    const words = this.alarm.dataset;
    const field = this.fieldOf(name);
    const place = field.closest(".field") ?? field;
    place.querySelector(".conflict")?.remove();
    const box = document.createElement("div");
    box.className = "conflict";
    box.setAttribute("role", "alert");
    const title = document.createElement("p");
    title.textContent = (said.own ? words.conflictOwn : words.conflict).replace("{0}", said.by).replace("{1}", this.hour(said.at));
    const list = document.createElement("dl");
    for (const [term, text] of [[words.mine, said.mineShown ?? said.mine], [words.theirs, said.theirsShown ?? said.theirs]]) {
      const head = document.createElement("dt");
      head.textContent = term;
      const body = document.createElement("dd");
      body.textContent = text;
      list.append(head, body);
    }
    const choose = (label, value) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        box.remove();
        this.put(name, value);
        this.remember(name, said.version ?? this.seen(name));
        this.enqueue(name, value);
        this.pump();
        field.focus();
      });
      return button;
    };
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    buttons.append(choose(words.keepMine, said.mine), choose(words.keepTheirs, said.theirs));
    if (field.matches("textarea")) buttons.append(choose(words.keepBoth, `${said.theirs}\n\n${said.mine}`));
    box.append(title, list, buttons);
    place.append(box);
    this.state.dataset.autosaveState = "idle";
    this.state.textContent = "";
  }

  leave() {
    for (const [name, timer] of this.timers) {
      clearTimeout(timer);
      this.enqueue(name, this.valueOf(name));
    }
    this.timers.clear();
    if (this.ready) return;
    for (const delta of this.queue.values()) {
      fetch(this.url, { ...this.request(delta), keepalive: true }).catch(() => {});
    }
  }
}

document.querySelectorAll("form[data-draft-url]").forEach((form) => { if (form.dataset.draftUrl) new Draft(form); });

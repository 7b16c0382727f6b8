// Amounts as people type and read them, in whole cents: nothing is ever rounded.
const french = document.documentElement.lang === "fr";

/** Points or commas that can only part thousands, as fields.js and the server read them. */
function ungrouped(text) {
  if (/^\d{1,3}(\.\d{3})+,\d*$|^\d{1,3}(\.\d{3}){2,}$|^[1-9]\d{0,2}\.\d{3}$/.test(text)) return text.replaceAll(".", "");
  return /^\d{1,3}(,\d{3})+\.\d*$|^\d{1,3}(,\d{3}){2,}$/.test(text) ? text.replaceAll(",", "") : text;
}

/** Null when it cannot be read as an amount to add up. */
export function read(typed) {
  const plain = ungrouped(typed.replace(/[\s\u00a0\u202f]|€|euros?$/gi, "")).replace(",", ".");
  const parts = /^(\d{1,13})(?:\.(\d{0,2}))?$/.exec(plain);
  return parts ? BigInt(parts[1]) * 100n + BigInt((parts[2] || "").padEnd(2, "0")) : null;
}

export function cents(typed) {
  return read(typed) ?? 0n;
}

export function euros(amount) {
  const sign = amount < 0n ? "\u2212" : "";
  const digits = String(amount < 0n ? -amount : amount).padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, french ? "\u202f" : ",");
  const rest = digits.slice(-2);
  return french ? `${sign}${whole},${rest}\u00a0€` : `${sign}€${whole}.${rest}`;
}

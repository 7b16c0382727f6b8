// Live totals of a financing plan, exact in cents. Inputs carry data-money: charge, product, request (a product too), inKindCharge, inKindProduct, volunteering (an inKindProduct too).
import { cents, euros, read } from "./cents.js";

const french = document.documentElement.lang === "fr";

/** Percentage to two decimals, half up, in integers. */
function share(part, whole) {
  if (whole <= 0n) return "";
  const hundredths = (part * 20000n + whole) / (2n * whole);
  const text = `${hundredths / 100n}${french ? "," : "."}${String(hundredths % 100n).padStart(2, "0")}`;
  return french ? `${text}\u00a0%` : `${text}%`;
}

/**
 * The most that the call allows, as Ceiling.cap counts it: an amount, a share half up to the cent (in millionths of a percent),
 * never more than the charges in money when volunteering counts among them, or the least of these.
 */
function ceiling(plan, charges, volunteering) {
  const { ceilingAmount, ceilingMillionths, ceilingVolunteering } = plan.dataset;
  const counted = ceilingVolunteering === "true";
  const limits = [];
  if (ceilingAmount) limits.push(cents(ceilingAmount));
  if (ceilingMillionths) limits.push(((charges + (counted ? volunteering : 0n)) * BigInt(ceilingMillionths) + 50000000n) / 100000000n);
  if (counted && limits.length > 0) limits.push(charges);
  return limits.reduce((least, limit) => (least === null || limit < least ? limit : least), null) ?? 0n;
}

function totals(plan) {
  const sum = (...roles) =>
    [...plan.querySelectorAll("input[data-money]")]
      .filter((input) => roles.includes(input.dataset.money))
      .reduce((total, input) => total + cents(input.value), 0n);
  const charges = sum("charge");
  const products = sum("product", "request");
  const inKindCharges = sum("inKindCharge");
  const volunteering = sum("volunteering");
  const inKindProducts = sum("inKindProduct") + volunteering;
  const request = sum("request");
  const years = sum("amount");
  const costs = sum("cost");
  const cap = ceiling(plan, charges, volunteering);
  return { years, costs, cap, charges, products, inKindCharges, inKindProducts, request, gap: products - charges, inKindGap: inKindProducts - inKindCharges };
}

/** Status lines speak once typing pauses, and only when they change. */
function say(box, text) {
  clearTimeout(box.saying);
  box.saying = setTimeout(() => { if (box.textContent !== text) box.textContent = text; }, 600);
}

function unread(plan, words) {
  const count = [...plan.querySelectorAll("input[data-money]")].filter((input) => input.value.trim() && read(input.value) === null).length;
  return count === 0 ? "" : count === 1 ? words.unreadOne : words.unreadMany.replace("{0}", count);
}

function above(plan, found, words) {
  const limited = plan.dataset.ceilingAmount || plan.dataset.ceilingMillionths;
  return limited && found.charges > 0n && found.request > found.cap ? words.aboveText.replace("{0}", euros(found.cap)) : "";
}

function refresh(plan) {
  const found = totals(plan);
  for (const place of plan.querySelectorAll("[data-budget-total]")) {
    const name = place.dataset.budgetTotal;
    place.textContent = name === "share" ? share(found.request, found.charges) : euros(found[name]);
  }
  for (const group of plan.querySelectorAll("[data-group]")) {
    const lines = [...group.querySelectorAll("input[data-money]")];
    group.querySelector("[data-group-total]").textContent = euros(lines.reduce((total, line) => total + cents(line.value), 0n));
  }
  for (const box of plan.querySelectorAll("[data-unread-many]")) say(box, unread(plan, box.dataset));
  for (const box of plan.querySelectorAll("[data-above-text]")) say(box, above(plan, found, box.dataset));
  const balanced = found.gap === 0n && found.inKindGap === 0n;
  for (const box of plan.querySelectorAll("[data-balanced-text]")) {
    box.closest(".balance")?.setAttribute("data-balanced", String(balanced && found.charges > 0n));
    const gap = found.gap === 0n ? found.inKindGap : found.gap;
    const empty = found.charges === 0n && found.products === 0n;
    const text = empty ? box.dataset.emptyText : balanced ? box.dataset.balancedText : box.dataset[gap < 0n ? "missingText" : "excessText"].replace("{0}", euros(gap < 0n ? -gap : gap));
    say(box, text);
  }
}

for (const plan of document.querySelectorAll("[data-budget]")) {
  refresh(plan);
  plan.addEventListener("input", () => refresh(plan));
  plan.addEventListener("change", () => refresh(plan));
}

// „Kommunen wie wir“: a form in, examples ordered by comparability out. Nothing is sent; the choice is kept only when asked.

import { answer, fromAddress, fromKept, toAddress, unbroken, unsaid } from "./choice.js";
import { combobox } from "./combobox.js";
import { ranked } from "./comparability.js";
import { way } from "./dom.js";
import { decode, meant, search } from "./register.js";

/** @typedef {import("./choice.js").Choice} Choice */
/** @typedef {import("./comparability.js").Comparison} Comparison */
/** @typedef {import("./comparability.js").Place & {id: string, url: string, title: string, municipality: string}} Example */
/** @typedef {import("./comparability.js").Terms & import("./register.js").Words & {examples: Example[]}} Data */
/** @typedef {import("./register.js").Entry} Entry */

const KEPT = "integrationswerkstatt.kommune";
const AT_FIRST = 12;
const COUNTY = "landkreis";
const SEVERAL = "So heißen mehrere Kommunen. Bitte wählen Sie eine aus der Liste.";
const UNKNOWN = "Dieser Name steht nicht im Verzeichnis der Städte, Gemeinden und Kreise.";
const WITHOUT_NAME = "Verglichen wird nach den anderen Angaben.";
const WHAT_NOW = "Bitte prüfen Sie die Schreibweise, oder wählen Sie Art, Größe und Land selbst.";

/** @template {HTMLElement} T @param {string} selector @param {new () => T} kind @returns {T} */
function part(selector, kind) {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing`);
  return found;
}

const root = part(".iw-like", HTMLElement);
const form = part(".iw-like__form", HTMLFormElement);
const input = part("#kommune-name", HTMLInputElement);
const mistake = part("#kommune-fehler", HTMLElement);
const type = part("#kommune-art", HTMLSelectElement);
const size = part("#kommune-groesse", HTMLSelectElement);
const land = part("#kommune-land", HTMLSelectElement);
const keep = part("#kommune-merken", HTMLInputElement);
const status = part(".iw-like__status", HTMLElement);
const offers = part(".iw-like__offers", HTMLElement);
const results = part(".iw-like__results", HTMLElement);
const summary = part(".iw-like__choice", HTMLElement);
const list = part(".iw-matches", HTMLElement);
const more = part(".iw-like__more", HTMLButtonElement);
const share = part(".iw-like__share", HTMLAnchorElement);
const base = new URL(root.dataset.base || "./", document.baseURI);

/** @type {Entry | null} */
let chosen = null;
/** @type {Promise<Data> | undefined} */
let data;
/** @type {Promise<Entry[]> | undefined} */
let register;
/** @type {Entry[]} */
let entries = [];

/** @param {string} name @returns {Promise<any>} */
async function load(name) {
  const given = await fetch(new URL(`assets/data/${name}`, base));
  if (!given.ok) throw new Error(`${name}: ${given.status}`);
  return given.json();
}

/** @returns {Promise<Data>} The words and the examples, loaded once. */
function loadData() {
  data ??= load("beispiele.json").catch((error) => { data = undefined; throw error; });
  return data;
}

/** @returns {Promise<Entry[]>} The register, loaded once. */
function loadRegister() {
  register ??= Promise.all([load("kommunen.json"), loadData()])
    .then(([columns, words]) => (entries = decode(columns, words)))
    .catch((error) => { register = undefined; throw error; });
  return register;
}

/** Offer only the size classes of the chosen kind; counties have their own. */
function fittingSizes() {
  for (const group of size.querySelectorAll("optgroup")) {
    const fits = !type.value || (group.dataset.kind === "counties") === (type.value === COUNTY);
    group.disabled = group.hidden = !fits;
    if (!fits && size.selectedOptions[0]?.parentElement === group) size.value = "";
  }
}

/** @param {Entry} entry */
function take(entry) {
  chosen = entry;
  type.value = entry.type;
  land.value = entry.state;
  fittingSizes();
  complain("");
}

/** @param {string} text What is wrong with the name; empty when nothing is. */
function complain(text) {
  mistake.textContent = text;
  mistake.hidden = !text;
  if (text) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

/** @returns {Choice} */
function choice() {
  return { kommune: chosen?.key ?? "", art: type.value, groesse: size.value, land: land.value };
}

/** @param {Data} words @param {string} id @returns {string} The range of a size class in figures, or empty. */
function range(words, id) {
  return words.sizes.find((entry) => entry.id === id)?.range ?? "";
}

/** @param {Example} example @param {Data} words @param {Comparison} comparison */
function match(example, words, comparison) {
  const item = document.createElement("li");
  const title = item.appendChild(document.createElement("h3"));
  const link = title.appendChild(document.createElement("a"));
  link.href = way(example.url, base);
  link.textContent = example.title;
  const figures = range(words, example.size);
  const facts = unsaid([words.types[example.type], figures || "Einwohnerzahl nicht bekannt", words.states[example.state]], comparison.reasons)
    .map((fact) => (fact === figures ? `${fact} Einwohnerinnen und Einwohner` : fact));
  const place = item.appendChild(document.createElement("p"));
  place.className = "iw-card__place";
  place.appendChild(document.createElement("strong")).textContent = example.municipality;
  place.append(unbroken([""].concat(facts, comparison.distance || []).join(" · ")));
  const why = item.appendChild(document.createElement("p"));
  why.className = "iw-card__why";
  why.textContent = unbroken(`Vergleichbar, weil: ${comparison.reasons.join(", ")}`);
  return item;
}

/** Show the examples that fit what the form says. */
async function show() {
  if (!type.value && !size.value) {
    results.hidden = true;
    status.textContent = "Bitte wählen Sie eine Kommune oder wenigstens die Art der Kommune.";
    return;
  }
  const words = await loadData();
  const own = { type: type.value, size: size.value, state: land.value, at: chosen?.at ?? null };
  const items = ranked(words, own, words.examples).map(({ place, comparison }) => match(place, words, comparison));
  items.forEach((item, number) => { item.hidden = number >= AT_FIRST; });
  list.replaceChildren(...items);
  more.hidden = items.length <= AT_FIRST;
  more.textContent = `Alle ${items.length} zeigen`;
  results.hidden = items.length === 0;
  const said = [chosen?.label, words.types[own.type], range(words, own.size), words.states[own.state]].filter(Boolean);
  summary.textContent = unbroken(`Ihre Angaben: ${said.join(" · ")}`);
  share.href = toAddress(choice());
  status.textContent = answer(items.length, chosen?.name ?? "", Boolean(size.value));
}

/** Keep the choice in this browser while the box is ticked, and nothing otherwise. */
function remember() {
  try {
    if (keep.checked) localStorage.setItem(KEPT, JSON.stringify(choice()));
    else localStorage.removeItem(KEPT);
  } catch {
    keep.checked = false; // the browser allows no storage
  }
}

/** @returns {Choice | null} What the address says, else what this visit showed before another page, else what was kept. */
function before() {
  const said = fromAddress(location.hash) ?? fromKept(history.state?.kommune);
  if (said) return said;
  try {
    return fromKept(localStorage.getItem(KEPT));
  } catch {
    return null;
  }
}

/** @param {Choice | null} earlier Fill the form with an earlier choice and show its result. */
async function restore(earlier) {
  if (!earlier) return;
  chosen = null;
  input.value = "";
  complain("");
  [type.value, size.value, land.value] = [earlier.art, earlier.groesse, earlier.land];
  for (const select of [type, size, land]) if (select.selectedIndex < 0) select.value = "";
  fittingSizes();
  const entry = earlier.kommune ? (await loadRegister()).find(({ key }) => key === earlier.kommune) : undefined;
  if (entry) {
    input.value = entry.label;
    if (!type.value) take(entry);
    chosen = entry;
  }
  await show();
}

/** @returns {Promise<boolean>} Whether the name is clear, empty, or of no use beside the other fields; else it is asked for again. */
async function settled() {
  proposals.close();
  if (chosen || !input.value.trim()) return true;
  const entry = meant(await loadRegister(), input.value);
  if (entry) {
    input.value = entry.label;
    take(entry);
    return true;
  }
  const goesOn = entry === undefined && Boolean(type.value || size.value);
  complain(entry === null ? SEVERAL : goesOn ? `${UNKNOWN} ${WITHOUT_NAME}` : `${UNKNOWN} ${WHAT_NOW}`);
  if (goesOn) return true;
  results.hidden = true;
  status.textContent = "";
  input.focus();
  proposals.open();
  return false;
}

/** Answer what the form says. */
async function submit() {
  if (!(await settled())) return;
  history.replaceState({ ...history.state, kommune: choice() }, ""); // so that the way back from an example finds it again
  remember();
  await show();
}

/** Say that something could not be loaded; the selects and the lists below work on. */
function unavailable() {
  status.textContent = "Die Daten ließen sich nicht laden. Bitte versuchen Sie es noch einmal oder nutzen Sie die Listen unten.";
}

const proposals = combobox({
  input,
  list: part("#kommune-liste", HTMLElement),
  status: offers,
  propose: (text) => search(entries, text),
  label: (entry) => entry.label,
  choose(entry) {
    take(entry);
    offers.textContent = "Art und Land sind eingetragen.";
  },
});

input.addEventListener("focus", () => {
  const waiting = !entries.length;
  loadRegister().then(() => { if (waiting && document.activeElement === input && input.value && !chosen) proposals.open(); }).catch(unavailable);
});
input.addEventListener("input", () => {
  complain("");
  if (!chosen || input.value === chosen.label) return;
  chosen = null;
  type.value = size.value = land.value = ""; // they were those of the other municipality
  fittingSizes();
});
type.addEventListener("change", fittingSizes);
keep.addEventListener("change", remember);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit().catch(unavailable);
});
window.addEventListener("hashchange", () => restore(fromAddress(location.hash)).catch(unavailable));
more.addEventListener("click", () => {
  const hidden = [...list.children].filter((item) => item instanceof HTMLElement && item.hidden);
  for (const item of hidden) if (item instanceof HTMLElement) item.hidden = false;
  more.hidden = true;
  hidden[0]?.querySelector("a")?.focus();
});

try {
  keep.checked = localStorage.getItem(KEPT) !== null;
} catch {
  keep.disabled = true;
}
fittingSizes();
form.hidden = false;
part(".iw-like__without", HTMLElement).hidden = true;
restore(before()).catch(unavailable);

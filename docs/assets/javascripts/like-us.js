// „Kommunen wie wir“: a form in, examples ordered by comparability out. Nothing is sent; the choice is kept only when asked.

import { combobox } from "./combobox.js";
import { ranked } from "./comparability.js";
import { decode, search } from "./register.js";

/** @typedef {import("./comparability.js").Comparison} Comparison */
/** @typedef {import("./comparability.js").Place & {id: string, url: string, title: string, municipality: string}} Example */
/** @typedef {import("./comparability.js").Terms & {state_keys: Record<string, string>, examples: Example[]}} Data */
/** @typedef {import("./register.js").Entry} Entry */
/** @typedef {{kommune: string, art: string, groesse: string, land: string}} Choice */

const KEPT = "integrationswerkstatt.kommune";
const AT_FIRST = 12;
const COUNTY = "landkreis";

/** @template {HTMLElement} T @param {string} selector @param {new () => T} kind @returns {T} */
function part(selector, kind) {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing`);
  return found;
}

const root = part(".iw-like", HTMLElement);
const form = part(".iw-like__form", HTMLFormElement);
const input = part("#kommune-name", HTMLInputElement);
const type = part("#kommune-art", HTMLSelectElement);
const size = part("#kommune-groesse", HTMLSelectElement);
const land = part("#kommune-land", HTMLSelectElement);
const keep = part("#kommune-merken", HTMLInputElement);
const status = part(".iw-like__status", HTMLElement);
const offers = part(".iw-like__offers", HTMLElement);
const results = part(".iw-like__results", HTMLElement);
const list = part(".iw-matches", HTMLElement);
const more = part(".iw-like__more", HTMLButtonElement);
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
  const answer = await fetch(new URL(`assets/data/${name}`, base));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

/** @returns {Promise<Data>} The words and the examples, loaded once. */
function loadData() {
  data ??= load("beispiele.json").catch((error) => { data = undefined; throw error; });
  return data;
}

/** @returns {Promise<Entry[]>} The register, loaded once. */
function loadRegister() {
  register ??= Promise.all([load("kommunen.json"), loadData()])
    .then(([columns, { state_keys }]) => (entries = decode(columns, state_keys)))
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
}

/** @returns {Choice} */
function choice() {
  return { kommune: chosen?.key ?? "", art: type.value, groesse: size.value, land: land.value };
}

/** @param {Example} example @param {Data} words @param {Comparison} comparison */
function match(example, words, comparison) {
  const item = document.createElement("li");
  const title = item.appendChild(document.createElement("h3"));
  const link = title.appendChild(document.createElement("a"));
  link.href = new URL(example.url, base).href;
  link.textContent = example.title;
  const range = words.sizes.find((entry) => entry.id === example.size);
  const figures = range ? `${range.range} Einwohnerinnen und Einwohner` : "Einwohnerzahl nicht bekannt";
  const place = item.appendChild(document.createElement("p"));
  place.className = "iw-card__place";
  place.appendChild(document.createElement("strong")).textContent = example.municipality;
  place.append(` · ${words.types[example.type]} · ${figures} · ${words.states[example.state]}`);
  const why = item.appendChild(document.createElement("p"));
  why.className = "iw-card__why";
  why.textContent = `Vergleichbar, weil: ${comparison.reasons.join(", ")}`;
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
  const found = ranked(words, { type: type.value, size: size.value, state: land.value }, words.examples);
  const items = found.map(({ place, comparison }) => match(place, words, comparison));
  items.forEach((item, number) => { item.hidden = number >= AT_FIRST; });
  list.replaceChildren(...items);
  more.hidden = items.length <= AT_FIRST;
  more.textContent = `Alle ${items.length} zeigen`;
  results.hidden = items.length === 0;
  const name = chosen && input.value === chosen.label ? ` mit ${chosen.name}` : "";
  const count = items.length === 1 ? "1 Beispiel ist" : `${items.length} Beispiele sind`;
  const hint = size.value ? "" : " Mit der Größe wird der Vergleich genauer.";
  status.textContent = items.length ? `${count}${name} vergleichbar, die ähnlichsten zuerst.${hint}` : "Dazu gibt es noch kein vergleichbares Beispiel.";
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

/** @returns {Partial<Choice> | null} What the address says, else what was kept. */
function before() {
  const address = new URLSearchParams(location.hash.slice(1));
  if (["kommune", "art", "groesse", "land"].some((name) => address.has(name))) return Object.fromEntries(address);
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
    return kept && typeof kept === "object" ? kept : null;
  } catch {
    return null;
  }
}

/** Fill the form with an earlier choice and show its result. */
async function restore() {
  const earlier = before();
  if (!earlier) return;
  [type.value, size.value, land.value] = [earlier.art ?? "", earlier.groesse ?? "", earlier.land ?? ""];
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

/** Say that something could not be loaded; the selects and the lists below work on. */
function unavailable() {
  status.textContent = "Die Daten ließen sich nicht laden. Bitte versuchen Sie es noch einmal oder nutzen Sie die Listen unten.";
}

const propose = combobox({
  input,
  list: part("#kommune-liste", HTMLElement),
  status: offers,
  propose: (text) => search(entries, text),
  label: (entry) => entry.label,
  choose: take,
});

input.addEventListener("focus", () => {
  const waiting = !entries.length;
  loadRegister().then(() => { if (waiting && document.activeElement === input && input.value) propose(); }).catch(unavailable);
});
input.addEventListener("input", () => { if (input.value !== chosen?.label) chosen = null; });
type.addEventListener("change", fittingSizes);
keep.addEventListener("change", remember);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const exact = chosen || !input.value ? [] : search(entries, input.value, 2);
  if (exact.length === 1 && !type.value) {
    input.value = exact[0].label;
    take(exact[0]);
  }
  const said = Object.entries(choice()).filter(([, value]) => value);
  history.replaceState(null, "", said.length ? `#${new URLSearchParams(said)}` : location.pathname + location.search);
  remember();
  show().catch(unavailable);
});
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
restore().catch(unavailable);

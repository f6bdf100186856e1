// The page „Vergleichen“: what the address names, side by side. The address is the only place where the choice is kept.

import { chosen, MOST, remarks, toAddress } from "./comparison.js";
import { button, copies, element, loadJson, part, ROOT, way } from "./dom.js";

/** @typedef {{id: string, address: string, title: string, municipality: string, state: string, cells: string[][]}} Example */
/** @typedef {{rows: string[], not_known: string, examples: Example[]}} Data */

const status = part(".iw-comparison__said", HTMLElement);
const form = part(".iw-comparison__form", HTMLFormElement);
const select = part("#vergleich-beispiel", HTMLSelectElement);
const result = part(".iw-comparison__result", HTMLElement);
const field = part("#vergleich-adresse", HTMLInputElement);
const table = part(".iw-comparison__table table", HTMLTableElement);

/** @type {Data} */
let data = { rows: [], not_known: "", examples: [] };
/** @type {string[]} */
let ids = [];

/** @param {...string} lines */
function say(...lines) {
  status.replaceChildren(...lines.map((line) => element("p", {}, line)));
}

/** @param {string} id @returns {Example} */
function example(id) {
  return /** @type {Example} */ (data.examples.find((entry) => entry.id === id));
}

/** Compare other examples: in the address, in the table, in words. @param {string[]} next @param {string} said */
function change(next, said) {
  ids = next;
  history.replaceState(null, "", toAddress(ids) || location.pathname);
  render();
  say(said, ...remarks({ ids, unknown: [], surplus: [] }));
}

/** @param {Example} entry */
function columnHead(entry) {
  const remove = button("Entfernen", `${entry.municipality}: ${entry.title}`, "iw-action iw-action--quiet iw-screen");
  remove.addEventListener("click", () => {
    change(ids.filter((id) => id !== entry.id), `${entry.municipality} entfernt.`);
    select.focus();
  });
  const link = element("a", { href: way(entry.address) }, entry.title);
  return element("th", { scope: "col" }, element("span", { class: "iw-comparison__place" }, entry.municipality), link, remove);
}

/** @param {string[]} texts */
function cell(texts) {
  if (texts.length === 0) return element("td", { class: "iw-unknown" }, data.not_known);
  if (texts.length === 1) return element("td", {}, texts[0]);
  return element("td", {}, element("ul", {}, ...texts.map((text) => element("li", {}, text))));
}

/** @param {string[]} names @returns {string} „a, b und c“ */
function enumeration(names) {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} und ${names[names.length - 1]}` : names.join("");
}

function renderTable() {
  const shown = ids.map(example);
  if (table.caption) table.caption.textContent = `Vergleich: ${enumeration(shown.map((entry) => entry.municipality))}`;
  table.tHead?.replaceChildren(element("tr", {}, element("th", { scope: "col" }, "Angabe"), ...shown.map(columnHead)));
  const rows = data.rows.map((row, at) => element("tr", {}, element("th", { scope: "row" }, row), ...shown.map((entry) => cell(entry.cells[at]))));
  table.tBodies[0].replaceChildren(...rows);
}

function renderChoice() {
  const free = data.examples.filter((entry) => !ids.includes(entry.id));
  const options = free.map((entry) => element("option", { value: entry.id }, `${entry.municipality}: ${entry.title}`));
  select.replaceChildren(element("option", { value: "" }, "Bitte wählen"), ...options);
}

function render() {
  renderChoice();
  result.hidden = ids.length === 0;
  if (ids.length) renderTable();
  field.value = new URL(`praxisbeispiele/vergleich/${toAddress(ids)}`, ROOT).href;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const id = select.value;
  if (!id) say("Bitte wählen Sie erst ein Beispiel aus der Liste.");
  else if (ids.length >= MOST) say("Vier Beispiele stehen schon nebeneinander. Entfernen Sie zuerst eines.");
  else change([...ids, id], `${example(id).municipality} hinzugefügt, jetzt an Stelle ${ids.length + 1}.`);
});
part(".iw-comparison__print", HTMLButtonElement).addEventListener("click", () => window.print());
copies(part(".iw-comparison .iw-share button", HTMLButtonElement), () => field.value, say, () => field.select());
part(".iw-needs-script", HTMLElement).hidden = true;
part(".iw-comparison__body", HTMLElement).hidden = false;

try {
  data = await loadJson("assets/data/praxisbeispiele.json");
  const choice = chosen(location.search, data.examples.map((entry) => entry.id));
  ids = choice.ids;
  render();
  say(...remarks(choice));
} catch {
  form.hidden = true;
  say("Die Beispiele ließen sich nicht laden. Bitte laden Sie die Seite neu.");
}

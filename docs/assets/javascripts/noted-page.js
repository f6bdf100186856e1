// The page „Merkliste“: the person's own list, or the one in the address, which is changed in the address only.

import { LEAST, MOST, toAddress as comparisonAddress } from "./comparison.js";
import { ask, button, copies, element, loadJson, part, ROOT, way } from "./dom.js";
import { count, covers, entries, fromAddress, KEY, merged, moved, noted, read, toAddress, toggled, workshopBlock, write } from "./noted.js";
import { readingFolder } from "./reading-folder.js";

/** @typedef {import("./noted.js").Kind} Kind */
/** @typedef {import("./noted.js").Noted} Noted */
/** @typedef {import("./reading-folder.js").Example & {summary: string, state: string, size: string, evidence: string, period: string}} Example */
/** @typedef {import("./reading-folder.js").Question & {address: string, purpose: string}} Question */

const page = part(".iw-noted", HTMLElement);
const status = part(".iw-noted__said", HTMLElement);
const field = part("#merkliste-adresse", HTMLInputElement);
const block = part(".iw-noted__block code", HTMLElement);
const places = { examples: part(".iw-noted__examples", HTMLElement), questions: part(".iw-noted__questions", HTMLElement) };
const store = () => window.localStorage;

/** @type {Map<string, Example>} */
let examples = new Map();
/** @type {Map<string, Question>} */
let questions = new Map();
/** @type {Noted} */
let list = noted(null);
let shared = false;
/** @type {Set<string>} */
const ticked = new Set();

/** @param {...string} lines */
function say(...lines) {
  status.replaceChildren(...lines.map((line) => element("p", {}, line)));
}

/** Take the list from the address, else the person's own; say which entries do not exist. */
function open() {
  const given = fromAddress(location.search);
  shared = given !== null;
  const wanted = given ?? read(store);
  list = { examples: wanted.examples.filter((id) => examples.has(id)), questions: wanted.questions.filter((id) => questions.has(id)) };
  ticked.clear();
  if (list.examples.length >= LEAST && list.examples.length <= MOST) for (const id of list.examples) ticked.add(id);
  render();
  const gone = wanted.examples.filter((id) => !examples.has(id)).map((id) => `Das Beispiel „${id}“ gibt es nicht.`);
  say(...gone, ...wanted.questions.filter((id) => !questions.has(id)).map((id) => `Die Frage „${id}“ gibt es nicht.`));
}

/** Show and keep a changed list. @param {Noted} next @param {string} said */
function change(next, said) {
  list = next;
  if (shared) history.replaceState(null, "", toAddress(list) || "?beispiele=");
  const kept = shared || write(store, list);
  render();
  say(kept ? said : "Ihr Browser lässt das Speichern nicht zu.");
  window.dispatchEvent(new Event("iw-noted"));
}

/** @param {Kind} kind @param {string} id */
function title(kind, id) {
  return kind === "examples" ? (examples.get(id)?.title ?? id) : (questions.get(id)?.text ?? id);
}

/** Give the focus to the same button of an entry, else to what is nearest. @param {Kind} kind @param {number} at @param {string} does */
function focusEntry(kind, at, does) {
  const entry = places[kind].querySelectorAll("ol > li")[Math.min(at, list[kind].length - 1)];
  const wanted = entry?.querySelector(`button[data-does="${does}"]:not(:disabled)`) ?? entry?.querySelector("button:not(:disabled)");
  const nearest = wanted ?? page.querySelector("section:not([hidden]) h2[tabindex]") ?? page.querySelector(".iw-noted__empty a");
  if (nearest instanceof HTMLElement) nearest.focus();
}

/** @param {Kind} kind @param {string} id @param {number} by */
function move(kind, id, by) {
  const next = moved(list, kind, id, by);
  const at = next[kind].indexOf(id);
  change(next, `„${title(kind, id)}“ steht jetzt an Stelle ${at + 1} von ${next[kind].length}.`);
  focusEntry(kind, at, by < 0 ? "up" : "down");
}

/** @param {Kind} kind @param {string} id */
function remove(kind, id) {
  const at = list[kind].indexOf(id);
  ticked.delete(id);
  change(toggled(list, kind, id), `„${title(kind, id)}“ entfernt.`);
  focusEntry(kind, at, "remove");
}

/** @param {Kind} kind @param {string} id */
function controls(kind, id) {
  const at = list[kind].indexOf(id);
  /** @type {[string, string, boolean, () => void][]} */
  const rows = [
    ["Nach oben", "up", at === 0, () => move(kind, id, -1)],
    ["Nach unten", "down", at === list[kind].length - 1, () => move(kind, id, 1)],
    ["Entfernen", "remove", false, () => remove(kind, id)],
  ];
  return rows.map(([label, does, disabled, act]) => {
    const made = button(label, title(kind, id), "iw-action iw-action--quiet");
    made.dataset.does = does;
    made.disabled = disabled;
    made.addEventListener("click", act);
    return made;
  });
}

/** @param {string} id */
function tick(id) {
  const box = element("input", { type: "checkbox" });
  box.checked = ticked.has(id);
  box.addEventListener("change", () => { if (box.checked) ticked.add(id); else ticked.delete(id); });
  return element("label", { class: "iw-tick" }, box, " Vergleichen", element("span", { class: "iw-hidden" }, ` ${title("examples", id)}`));
}

/** @param {string} address @param {string} text */
function heading(address, text) {
  return element("h3", { class: "iw-card__title" }, element("a", { href: way(address) }, text));
}

/** @param {string} id */
function exampleEntry(id) {
  const entry = /** @type {Example} */ (examples.get(id));
  return element(
    "li",
    { class: "iw-entry" },
    heading(entry.address, entry.title),
    element("p", { class: "iw-card__place" }, element("strong", {}, entry.municipality), ` · ${entry.state} · ${entry.size}`),
    element("p", { class: "iw-card__summary" }, entry.summary),
    element("p", { class: "iw-card__meta" }, `Beleg: ${entry.evidence} · ${entry.period}`),
    element("p", { class: "iw-actions iw-screen" }, tick(id), ...controls("examples", id)),
  );
}

/** @param {string} id */
function questionEntry(id) {
  const entry = /** @type {Question} */ (questions.get(id));
  const more = entry.follow_ups.length ? [element("ul", {}, ...entry.follow_ups.map((line) => element("li", {}, line)))] : [];
  return element(
    "li",
    { class: "iw-entry" },
    heading(entry.address, entry.text),
    ...more,
    element("p", { class: "iw-card__meta" }, `${entry.phase} · Zweck: ${entry.purpose}`),
    element("p", { class: "iw-actions iw-screen" }, ...controls("questions", id)),
  );
}

/** @param {Kind} kind @param {(id: string) => HTMLElement} entry */
function fill(kind, entry) {
  places[kind].hidden = list[kind].length === 0;
  places[kind].querySelector("ol")?.replaceChildren(...list[kind].map(entry));
}

/** Tell whose list is shown, and what the own one holds beside it. */
function renderShared() {
  const own = read(store);
  part(".iw-noted__shared", HTMLElement).hidden = !shared;
  part(".iw-noted__take", HTMLButtonElement).hidden = count(list) === 0 || covers(own, list);
  const link = element("a", { href: location.pathname }, `Zu meiner Merkliste (${count(own)})`);
  const all = covers(own, list) ? "Alles davon steht auch in Ihrer Merkliste. " : "";
  part(".iw-noted__own", HTMLElement).replaceChildren(...(count(own) ? [all, link] : []));
}

/** Bring the page up to date with the list; a folder made before would be out of date. */
function render() {
  page.querySelector(".iw-folder")?.remove();
  fill("examples", exampleEntry);
  fill("questions", questionEntry);
  part(".iw-noted__empty", HTMLElement).hidden = count(list) > 0;
  part(".iw-noted__uses", HTMLElement).hidden = count(list) === 0;
  part(".iw-noted__clear", HTMLElement).hidden = shared || count(list) === 0;
  part(".iw-noted__compare", HTMLElement).parentElement?.toggleAttribute("hidden", list.examples.length < LEAST);
  field.value = new URL(`merkliste/${toAddress(list)}`, ROOT).href;
  block.textContent = workshopBlock(list);
  renderShared();
}

function compare() {
  const ids = list.examples.filter((id) => ticked.has(id));
  if (ids.length >= LEAST && ids.length <= MOST) location.assign(new URL(`praxisbeispiele/vergleich/${comparisonAddress(ids)}`, ROOT));
  else say(`Bitte kreuzen Sie zwei bis vier Beispiele an. Angekreuzt: ${ids.length}.`);
}

async function print() {
  say("Die Lesemappe wird zusammengestellt.");
  try {
    const chosen = list.examples.map((id) => /** @type {Example} */ (examples.get(id)));
    const asked = list.questions.map((id) => /** @type {Question} */ (questions.get(id)));
    const folder = await readingFolder(chosen, asked, field.value);
    page.querySelector(".iw-folder")?.remove();
    page.append(folder);
    say("Die Lesemappe ist fertig zum Drucken.");
  } catch {
    return say("Nicht alle Beispiele ließen sich laden. Bitte versuchen Sie es noch einmal.");
  }
  window.print();
}

/** Offer the lines for a workshop as a file. */
function save() {
  const address = URL.createObjectURL(new Blob([workshopBlock(list)], { type: "application/yaml" }));
  element("a", { href: address, download: "merkliste.yml" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser may still be reading
}

/** Make the list of the address part of the person's own, and show that. */
function take() {
  const own = merged(read(store), list);
  if (!write(store, own)) return say("Ihr Browser lässt das Speichern nicht zu.");
  history.replaceState(null, "", location.pathname);
  open();
  say(`Übernommen. Ihre Merkliste hat jetzt ${entries(count(own))}.`);
  window.dispatchEvent(new Event("iw-noted"));
  page.querySelector("h2")?.focus();
}

async function clear() {
  if (!(await ask("Merkliste leeren?", `${entries(count(list))} und die Speicherung auf diesem Gerät werden gelöscht.`, "Leeren"))) return;
  change(noted(null), "Die Merkliste ist leer, auf diesem Gerät ist davon nichts mehr gespeichert.");
  focusEntry("examples", 0, "remove");
}

/** @param {Element} text */
function mark(text) {
  window.getSelection()?.selectAllChildren(text);
}

part(".iw-needs-script", HTMLElement).hidden = true;
part(".iw-noted__body", HTMLElement).hidden = false;
part(".iw-noted__compare", HTMLButtonElement).addEventListener("click", compare);
part(".iw-noted__print", HTMLButtonElement).addEventListener("click", print);
part(".iw-noted__save", HTMLButtonElement).addEventListener("click", save);
part(".iw-noted__take", HTMLButtonElement).addEventListener("click", take);
part(".iw-noted__clear button", HTMLButtonElement).addEventListener("click", clear);
copies(part(".iw-noted .iw-share button", HTMLButtonElement), () => field.value, say, () => field.select());
copies(part(".iw-noted__copy", HTMLButtonElement), () => workshopBlock(list), say, () => mark(block));
window.addEventListener("storage", (event) => { if (event.key === KEY || event.key === null) open(); });

try {
  const [known, asked] = await Promise.all([loadJson("assets/data/praxisbeispiele.json"), loadJson("assets/data/fragen.json")]);
  examples = new Map(known.examples.map((/** @type {Example} */ entry) => [entry.id, entry]));
  questions = new Map(asked.map((/** @type {Question} */ entry) => [entry.id, entry]));
  open();
} catch {
  say("Die Merkliste ließ sich nicht laden. Bitte laden Sie die Seite neu.");
}

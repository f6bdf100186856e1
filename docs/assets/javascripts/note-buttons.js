// „Merken“ beside every example and question, and the number of entries beside every link to the Merkliste.

import { ask, button, element, ROOT, way } from "./dom.js";
import { count, entries, KEY, read, toggled, write } from "./noted.js";

/** @typedef {import("./noted.js").Kind} Kind */
/** @typedef {{pressed: HTMLButtonElement, kind: Kind, id: string}} NoteButton */

const LIST = new URL("merkliste/", ROOT);
const QUESTION = "Merkliste anlegen?";
const TERMS = "Ihre Merkliste wird auf diesem Gerät gespeichert, in diesem Browser und nirgends sonst. Sie können sie jederzeit leeren. Einverstanden?";

const status = element("div", { class: "iw-hidden", role: "status" });
const lead = element("a", { class: "iw-noted-link", href: LIST.href });
/** @type {NoteButton[]} */
const buttons = [];
let agreed = false;

const store = () => window.localStorage;
const current = () => read(store);

/** Bring buttons and numbers up to date with the list. */
function show() {
  const list = current();
  for (const { pressed, kind, id } of buttons) {
    const is = list[kind].includes(id);
    pressed.setAttribute("aria-pressed", String(is));
    if (pressed.firstChild) pressed.firstChild.textContent = is ? "Gemerkt" : "Merken";
  }
  lead.textContent = `Zur Merkliste (${count(list)})`;
  for (const shown of document.querySelectorAll(".iw-noted-count")) shown.textContent = count(list) ? `\u00a0(${count(list)})` : "";
}

/** Whether the person lets us keep the list; asked once, and not again while there is a list. */
async function allowed() {
  agreed = agreed || count(current()) > 0 || (await ask(QUESTION, TERMS, "Merken"));
  return agreed;
}

/** @param {NoteButton} note */
async function press({ pressed, kind, id }) {
  if (!(await allowed())) return;
  const list = toggled(current(), kind, id);
  const kept = write(store, list);
  show();
  pressed.after(lead);
  if (!kept) {
    lead.textContent = "Ihr Browser lässt das Speichern nicht zu.";
    status.textContent = lead.textContent;
    return;
  }
  const word = list[kind].includes(id) ? "Gemerkt" : "Nicht mehr gemerkt";
  status.textContent = `${word}. Merkliste: ${entries(count(list))}.`;
}

/** @param {HTMLElement} heading @param {Kind} kind @param {string} id */
function addButton(heading, kind, id) {
  const pressed = button("Merken", (heading.textContent ?? "").trim(), "iw-action iw-action--note");
  const note = { pressed, kind, id };
  pressed.addEventListener("click", () => press(note));
  buttons.push(note);
  const row = element("p", { class: "iw-note-row iw-screen" }, pressed);
  if (heading.localName === "h1") row.append(element("a", { href: way(`praxisbeispiele/vergleich/?ids=${id}`) }, "Mit anderen vergleichen"));
  heading.parentElement?.append(row);
}

/** Every link to the Merkliste in menus gets room for the number. */
function addCounts() {
  for (const link of document.querySelectorAll("a.md-tabs__link, a.md-nav__link")) {
    if (!(link instanceof HTMLAnchorElement) || link.href.replace(/[?#].*/, "") !== LIST.href) continue;
    (link.querySelector(".md-ellipsis") ?? link).append(element("span", { class: "iw-noted-count" }));
  }
}

document.body.append(status);
for (const heading of document.querySelectorAll("article [data-example], article [data-question]")) {
  if (!(heading instanceof HTMLElement)) continue;
  const { example, question } = heading.dataset;
  if (example) addButton(heading, "examples", example);
  else if (question) addButton(heading, "questions", question);
}
addCounts();
show();
window.addEventListener("storage", (event) => { if (event.key === KEY || event.key === null) show(); });
window.addEventListener("pageshow", show); // a page that comes back from the browser's memory may be out of date
window.addEventListener("iw-noted", show);

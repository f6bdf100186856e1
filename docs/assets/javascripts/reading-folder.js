// The Lesemappe: the articles of noted examples, taken over from their own pages, and the noted questions, in one piece for printing.

import { element, ROOT, way } from "./dom.js";

/** @typedef {{id: string, address: string, title: string, municipality: string}} Example */
/** @typedef {{id: string, text: string, phase: string, follow_ups: string[], easy_language: string}} Question */

/** Sections that lead on to other pages; on paper they lead nowhere. */
const LEFT_OUT = ["verwandte-beispiele", "aehnliche-beispiele"];
/** How to cite stands on the page itself; the way to that page is printed instead. */
const NEVER = "script, .iw-screen, .iw-kicker, #so-zitieren, .iw-cite";

/** @param {Element} article @returns {Element[]} What stands in it, without the sections left out. */
function contents(article) {
  let shown = true;
  return [...article.children].filter((child) => {
    if (child.localName === "h2") shown = !LEFT_OUT.includes(child.id);
    return shown;
  });
}

/** Headings move down a level, because the folder has a title of its own. @param {Element} chapter */
function lowerHeadings(chapter) {
  for (const heading of chapter.querySelectorAll("h1, h2, h3, h4")) {
    const lower = element(/** @type {"h2"} */ (`h${Number(heading.localName[1]) + 1}`));
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** Ids stay unique and links lead where they led before. @param {Element} chapter @param {string} id @param {URL} page */
function placeLinks(chapter, id, page) {
  for (const named of chapter.querySelectorAll("[id]")) named.id = `${id}--${named.id}`;
  for (const link of chapter.querySelectorAll("[href]")) {
    const target = link.getAttribute("href") ?? "";
    const away = new URL(target, page);
    const led = away.origin === page.origin ? way(target, page) : away.href;
    link.setAttribute("href", target.startsWith("#") ? `#${id}--${target.slice(1)}` : led);
  }
}

/** @param {Example} example @returns {Promise<HTMLElement>} Its page as a chapter; raises where the page cannot be loaded. */
async function chapter({ id, address, municipality }) {
  const page = new URL(address, ROOT);
  const answer = await fetch(page);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const article = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("article");
  if (!article) throw new Error(`${address}: no article`);
  const made = element("section", { class: "iw-folder__chapter", id: `mappe-${id}` });
  made.append(...contents(article).map((child) => document.importNode(child, true)));
  for (const unwanted of made.querySelectorAll(NEVER)) unwanted.remove();
  lowerHeadings(made);
  placeLinks(made, `mappe-${id}`, page);
  made.querySelector("h2")?.after(element("p", { class: "iw-muted" }, `${municipality} · ${page.href}`));
  return made;
}

/** @param {Question} question */
function questionEntry({ text, phase, follow_ups, easy_language }) {
  const entry = element("li", { class: "iw-question" }, element("h3", { class: "iw-question__text" }, text));
  if (follow_ups.length) {
    const list = element("ul", {}, ...follow_ups.map((line) => element("li", {}, line)));
    entry.append(element("p", { class: "iw-label" }, "Nachfragen"), list);
  }
  if (easy_language) entry.append(element("p", { class: "iw-easy" }, element("span", { class: "iw-label" }, "In Einfacher Sprache"), ` ${easy_language}`));
  entry.append(element("p", { class: "iw-question__meta" }, phase));
  return entry;
}

/** @param {Question[]} questions */
function questionChapter(questions) {
  const list = element("ul", { class: "iw-questions" }, ...questions.map(questionEntry));
  return element("section", { class: "iw-folder__chapter", id: "mappe-fragen" }, element("h2", {}, "Fragen"), list);
}

/** @param {Example[]} examples @param {Question[]} questions @param {string} address */
function cover(examples, questions, address) {
  const day = new Date().toLocaleDateString("de-DE", { day: "numeric", month: "long", year: "numeric" });
  const lines = examples.map(({ id, title, municipality }) => element("li", {}, element("a", { href: `#mappe-${id}` }, `${municipality}: ${title}`)));
  if (questions.length) lines.push(element("li", {}, element("a", { href: "#mappe-fragen" }, questions.length === 1 ? "1 Frage" : `${questions.length} Fragen`)));
  return element(
    "header",
    { class: "iw-folder__cover" },
    element("h1", {}, "Lesemappe"),
    element("p", { class: "iw-lead" }, `Praxisbeispiele und Fragen aus der Integrationswerkstatt, zusammengestellt am ${day}`),
    element("h2", {}, "Inhalt"),
    element("ol", {}, ...lines),
    element("p", { class: "iw-cite" }, `Diese Zusammenstellung im Netz: ${address}`),
  );
}

/**
 * Put the folder together.
 * @param {Example[]} examples
 * @param {Question[]} questions
 * @param {string} address where the same list can be opened
 * @returns {Promise<HTMLElement>} Raises where a page cannot be loaded.
 */
export async function readingFolder(examples, questions, address) {
  const chapters = await Promise.all(examples.map(chapter));
  if (questions.length) chapters.push(questionChapter(questions));
  return element("section", { class: "iw-folder" }, cover(examples, questions, address), ...chapters);
}

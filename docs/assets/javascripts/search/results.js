// A result as an entry of a list, made of nodes: nothing of the content is ever read as HTML.

import { element } from "../dom.js";

/** @typedef {import("./ranking.js").Ranked} Ranked */
/** @typedef {{address: string, title: string, kind: string, context: string, summary: string, via: string}} Shown */

// The weights of text that people can read (macros/finding/record.py), and those of the parts of its compounds (PART in document.py),
// which Pagefind keeps as 24ths. SOUGHT is the weight of words that authors give a record to be found by, and that are never shown.
// Every other weight belongs to what the thesaurus has beside a word.
export const READABLE = new Set([9, 4, 3, 2.5, 1]);
export const PART = 0.72;
export const SOUGHT = 1.75;
const PARTS = new Set([...READABLE].map((weight) => Math.floor(weight * PART * 24) / 24));
export const KINDS = {
  beispiel: "Praxisbeispiel", frage: "Workshopfrage", baustein: "Baustein", kennzahl: "Kennzahl", glossar: "Glossar", workshop: "Workshop",
  liste: "Übersicht", seite: "Seite",
};

/**
 * Fetch what the list shows of a result.
 * @param {Ranked} result
 * @param {import("./vocabulary.js").Vocabulary} vocabulary
 * @returns {Promise<Shown>}
 */
export async function shown(result, vocabulary) {
  const named = [];
  let data = /** @type {any} */ (null);
  for (const { hit, found } of result.ways) {
    data = await hit.data(); // one after the other: all ways share one record, which holds the places of the way asked for last
    named.push(...await namedBy(found.words, data.weighted_locations.map((/** @type {any} */ place) => place.weight), vocabulary));
  }
  const { address = "", title = "", kind = "", context = "", summary = "" } = data.meta;
  return { address, title, kind, context, summary, via: [...new Set(named)].slice(0, 2).join(", ") };
}

/**
 * By which words a result was found that has none of those asked for: the words we print. Disputed ones are found, not printed.
 * @param {string[]} words
 * @param {number[]} weights  of all places where they were found
 * @param {import("./vocabulary.js").Vocabulary} vocabulary
 * @returns {Promise<string[]>}
 */
async function namedBy(words, weights, vocabulary) {
  if (weights.some((weight) => READABLE.has(weight))) return [];
  if (weights.includes(SOUGHT)) return ["Suchwort der Redaktion"];
  const isPart = weights.some((weight) => PARTS.has(weight)); // it stands in the text, within a longer word
  const named = await Promise.all(words.map(async (word) => (await vocabulary.preferred(word)) || (isPart ? word : "")));
  return named.filter(Boolean);
}

/**
 * @param {Shown} entry
 * @param {string} root  the way to the root of the site
 * @param {string} linkClass
 * @returns {HTMLLIElement}
 */
export function listItem(entry, root, linkClass) {
  const link = element("a", { class: linkClass, href: root + entry.address, "data-result": entry.kind }, part("iw-hit__title", entry.title));
  const label = /** @type {Record<string, string>} */ (KINDS)[entry.kind] ?? "";
  const item = element("li", {}, link, part("iw-hit__kind", [label, entry.context].filter(Boolean).join(" · ")));
  if (entry.summary && entry.summary !== entry.title) item.append(part("iw-hit__summary", entry.summary));
  if (entry.via) item.append(part("iw-hit__via", `gefunden über: ${entry.via}`));
  return item;
}

/** @param {string} kind @param {string} text */
const part = (kind, text) => element("span", { class: kind }, text);

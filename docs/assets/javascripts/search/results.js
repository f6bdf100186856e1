// A result as an entry of a list, made of nodes: nothing of the content is ever read as HTML.

/** @typedef {import("./ranking.js").Ranked} Ranked */
/** @typedef {{address: string, title: string, kind: string, context: string, summary: string, via: string}} Shown */

// The weights of text that people can read (macros/finding/record.py); every other weight belongs to hidden words.
export const READABLE = new Set([9, 4, 3, 1, 0.5]);
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
  const hidden = [];
  let data = /** @type {any} */ (null);
  for (const { hit } of result.ways) {
    data = await hit.data(); // one after the other: all ways share one record, which holds the places of the way asked for last
    if (!data.weighted_locations.some((/** @type {any} */ place) => READABLE.has(place.weight))) hidden.push(...hiddenWords(data));
  }
  const { address = "", title = "", kind = "", context = "", summary = "" } = data.meta;
  return { address, title, kind, context, summary, via: await via(hidden, vocabulary) };
}

/**
 * @param {{content: string, locations: number[]}} data
 * @returns {string[]}
 */
function hiddenWords({ content, locations }) {
  const words = content.split(/\s+/);
  return [...new Set(locations.map((place) => (words[place] ?? "").replace(/[.,]+$/, "")).filter(Boolean))];
}

/**
 * @param {string[]} words
 * @param {import("./vocabulary.js").Vocabulary} vocabulary
 */
async function via(words, vocabulary) {
  // Disputed words are found, not printed. Parts of compounds, which stand in the index in lower case, are in the text anyway.
  const named = await Promise.all(words.map(async (word) => (await vocabulary.preferred(word)) || (word === word.toLowerCase() ? word : "")));
  return [...new Set(named.filter(Boolean))].slice(0, 2).join(", ");
}

/**
 * @param {Shown} entry
 * @param {string} root  the way to the root of the site
 * @param {string} linkClass
 * @returns {HTMLLIElement}
 */
export function listItem(entry, root, linkClass) {
  const link = document.createElement("a");
  link.className = linkClass;
  link.href = root + entry.address;
  link.dataset.result = entry.kind;
  link.append(part("iw-hit__title", entry.title));
  const item = document.createElement("li");
  const label = /** @type {Record<string, string>} */ (KINDS)[entry.kind] ?? "";
  item.append(link, part("iw-hit__kind", [label, entry.context].filter(Boolean).join(" · ")));
  if (entry.summary && entry.summary !== entry.title) item.append(part("iw-hit__summary", entry.summary));
  if (entry.via) item.append(part("iw-hit__via", `gefunden über: ${entry.via}`));
  return item;
}

/**
 * @param {string} kind
 * @param {string} text
 */
function part(kind, text) {
  const made = document.createElement("span");
  made.className = kind;
  made.textContent = text;
  return made;
}

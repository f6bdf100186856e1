// Loads the search when it is first needed; until then no page fetches anything for it.

import { createSearch } from "./engine.js";
import { fetchPacked } from "./packed.js";
import { Vocabulary } from "./vocabulary.js";

/**
 * @typedef {{search: (query: string) => Promise<import("./engine.js").Answer>, vocabulary: Vocabulary}} Started
 */

/** @type {Promise<Started> | undefined} */
let started;

/**
 * @param {string} root  the way to the root of the site, such as ``../../``
 * @returns {Promise<Started>}
 */
export function startSearch(root) {
  started ??= load(new URL(root, document.baseURI));
  return started;
}

/**
 * @param {URL} root
 * @returns {Promise<Started>}
 */
async function load(root) {
  const pagefind = await import(new URL("pagefind/pagefind.js", root).href);
  const packed = (/** @type {string} */ name) => fetchPacked(new URL(`pagefind/${name}.packed`, root));
  const vocabulary = new Vocabulary((folder, name) => packed(`${folder}/${name}`));
  const search = await createSearch(pagefind, vocabulary, () => packed("kinds"), { baseUrl: root.pathname, noWorker: true });
  await pagefind.init();
  return { search, vocabulary };
}

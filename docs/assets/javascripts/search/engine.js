// Asks the index: takes a query apart, finds each way of each idea, and ranks. Knows Pagefind, but neither the page nor its address.

import { understand } from "./query.js";
import { both, rank, withOwn } from "./ranking.js";
import { isQuestion } from "./words.js";

/**
 * @typedef {import("./query.js").Meaning} Meaning
 * @typedef {import("./ranking.js").Ranked} Ranked
 * @typedef {{meaning: Meaning, results: Ranked[]}} Answer
 */

// Title and place carry their own weight in the index; fields only shown in the list must not count a second time.
const RANKING = {
  termSimilarity: 2, pageLength: 0, termSaturation: 2, termFrequency: 1, diacriticSimilarity: 0.3,
  metaWeights: { address: 0, title: 0, kind: 0, summary: 0, context: 0 },
};

/** @param {any} found  @returns {import("./ranking.js").Hit[]} */
const positive = ({ results }) => results.filter((/** @type {any} */ hit) => hit.score > 0);

/**
 * @param {any} pagefind  the module pagefind.js
 * @param {import("./vocabulary.js").Vocabulary} vocabulary
 * @param {() => Promise<string[]>} fetchKinds  fetches the kinds of all results by their numbers
 * @param {Record<string, unknown>} [options]
 * @returns {Promise<(query: string) => Promise<Answer>>}
 */
export async function createSearch(pagefind, vocabulary, fetchKinds, options = {}) {
  /** @type {Promise<string[]> | undefined} */
  let fetched;
  await pagefind.options({ ranking: RANKING, ...options });
  return async (query) => {
    const meaning = await understand(query, vocabulary);
    /** @type {Map<string, Promise<import("./ranking.js").Hit[]>>} */
    const asked = new Map();
    const ask = (/** @type {string} */ word) => {
      if (!asked.has(word)) asked.set(word, pagefind.search(word).then(positive));
      return /** @type {Promise<import("./ranking.js").Hit[]>} */ (asked.get(word));
    };
    const ideas = await Promise.all(meaning.ideas.map(async ({ ways, weak }) => ({
      weak,
      ways: await Promise.all(ways.map(async ({ words, factor, own, whole }) => {
        const found = await Promise.all(words.map(ask));
        // What is found in quotation marks has no weight of its own, so it only says which of the others are meant.
        const meant = whole ? new Set((await ask(`"${words[0]}"`)).map(({ id }) => id)) : null;
        const hits = both(found);
        return { words, factor, hits: withOwn(meant ? hits.filter(({ id }) => meant.has(id)) : hits, own) };
      })),
    })));
    const kinds = isQuestion(query) ? await (fetched ??= fetchKinds().catch(() => [])) : [];
    const phrase = meaning.phrase ? (await pagefind.search(`"${meaning.phrase}"`)).results : [];
    return { meaning, results: rank(ideas, new Set(phrase.map((/** @type {any} */ hit) => hit.id)), kinds) };
  };
}

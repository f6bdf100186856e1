// Puts what was found for each way of each idea into one order. Pure functions.

/**
 * @typedef {{id: string, score: number, words: number[], data: () => Promise<any>}} Hit
 *   A result of the index for the words of one way; words: the places where they stand in its text, counted in words.
 * @typedef {{hits: Hit[], factor: number, words: string[]}} Found  The hits of one way.
 * @typedef {{id: string, score: number, answered: number, ways: {hit: Hit, found: Found}[]}} Ranked
 *   answered: how many ideas it answers, those that say little counting little; ways: by which way it answers each.
 */

const PHRASE = 1.6;
const WEAK = 0.1;
// Whoever asks a whole question has a workshop before them rather than looking for what another town did.
const OF_QUESTION = new Map([["frage", 1.2], ["baustein", 1.2], ["beispiel", 0.8]]);
// A result that has only another word with the stem of the one sought.
const NAMESAKE = 0.5;
// Words that stand side by side belong together: worth so much when they are neighbours, and nothing beyond so many words.
const NEAR = 0.6, REACH = 10;
// A result whose text begins with all that was asked is what was asked for: it begins with its title (macros/finding/document.py).
const TITLED = 1.5, TITLE = 5;
// Results far below the best are noise: they share one common word with the question.
const FLOOR = 0.12;

/**
 * @param {{ways: Found[], weak: boolean}[]} ideas  for each idea, what its ways have found, and whether it says little
 * @param {Set<string>} phrase  ids of results that have the words one after the other
 * @param {string[]} [kinds]  where a whole question is asked, the kinds of all results by their numbers
 * @returns {Ranked[]}
 */
export function rank(ideas, phrase, kinds = []) {
  const strong = ideas.some(({ weak }) => !weak);
  /** @type {Map<string, Ranked>} */
  const all = new Map();
  let possible = 0;
  for (const { ways, weak } of ideas) {
    const part = strong && weak ? WEAK : 1; // where all words say little, they are all there is
    possible += part;
    for (const [id, { score, hit, found }] of bestOf(ways)) {
      const entry = all.get(id) ?? { id, score: 0, answered: 0, ways: [] };
      entry.score += part * score;
      entry.answered += part;
      entry.ways.push({ hit, found });
      all.set(id, entry);
    }
  }
  for (const entry of all.values()) {
    entry.score *= (entry.answered / possible) * (1 + NEAR * nearness(entry)) * (OF_QUESTION.get(kinds[number(entry.id)]) ?? 1);
    if (phrase.has(entry.id)) entry.score *= PHRASE;
    if (entry.ways.length === ideas.length && entry.ways.every(isInTitle)) entry.score *= TITLED;
  }
  const sorted = [...all.values()].sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1));
  const least = (sorted[0]?.score ?? 0) * FLOOR;
  return sorted.filter(({ score }) => score >= least);
}

/**
 * How near the words of a result stand to one another, in the order in which they were asked for: 1 where all are neighbours, 0 where none are near.
 * @param {Ranked} entry
 * @returns {number}
 */
function nearness({ ways }) {
  const pairs = ways.slice(1).map(({ hit }, index) => Math.max(0, 1 - (gap(ways[index].hit.words, hit.words) - 1) / REACH));
  return pairs.length ? pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length : 0;
}

/**
 * Whether an idea is answered by one of the first words.
 * @param {{hit: Hit}} way
 * @returns {boolean}
 */
const isInTitle = ({ hit }) => hit.words.some((place) => place < TITLE);

/**
 * The smallest distance between places of two lists; the same place answers only one of two words.
 * @param {number[]} left
 * @param {number[]} right
 * @returns {number}
 */
function gap(left, right) {
  let least = Infinity;
  for (const one of left) {
    for (const other of right) if (one !== other) least = Math.min(least, Math.abs(one - other));
  }
  return least;
}

/**
 * For each result the way by which it answers an idea best.
 * @param {Found[]} ways
 * @returns {Map<string, {score: number, hit: Hit, found: Found}>}
 */
function bestOf(ways) {
  /** @type {Map<string, {score: number, hit: Hit, found: Found}>} */
  const best = new Map();
  for (const found of ways) {
    for (const hit of found.hits) {
      const score = hit.score * found.factor;
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { score, hit, found });
    }
  }
  return best;
}

/**
 * Hits of several words that must all be there: the weakest word decides.
 * @param {Hit[][]} words
 * @returns {Hit[]}
 */
export function both(words) {
  const [first, ...others] = words;
  const rest = others.map((hits) => new Map(hits.map((hit) => [hit.id, hit])));
  return first.flatMap((hit) => {
    const partners = rest.map((hits) => hits.get(hit.id));
    if (partners.some((partner) => !partner)) return [];
    return [{ ...hit, score: Math.min(hit.score, ...partners.map((partner) => /** @type {Hit} */ (partner).score)) }];
  });
}

/**
 * Hits of a word, those of its namesakes counting less; its own are known by their numbers.
 * @param {Hit[]} hits
 * @param {number[]} [own]
 * @returns {Hit[]}
 */
export function withOwn(hits, own = []) {
  return own.length ? hits.map((hit) => (own.includes(number(hit.id)) ? hit : { ...hit, score: hit.score * NAMESAKE })) : hits;
}

/**
 * The number of a result, with which its id ends.
 * @param {string} id
 * @returns {number}
 */
const number = (id) => Number(id.slice(id.lastIndexOf("_") + 1));

// Filters as pure functions: from the address and back, what fits, how many there would be, in which order. No page, no network.
// Between filters AND, inside a filter OR.

/** @typedef {{id: string, label: string}} Term */
/** @typedef {{key: string, heading: string, terms: Term[]}} Facet */
/** @typedef {Record<string, string[]>} Choice The chosen ids by the key of their filter, in its order; keys without any are absent. */
/** @typedef {{choice: Choice, sort: string, population: number | null}} State */
/** @typedef {{facets: Record<string, string[]>}} Entry */
/** @typedef {{population: number | null, checked: string, title: string}} Sortable checked is a day such as 2026-11-23. */
/** @typedef {Record<string, Record<string, number>>} Counts Numbers by key and id. */
/** @typedef {{key: string, heading: string, found: number}} Way How many there would be without one filter. */
/** @typedef {{one: string, many: string, of: string}} Noun As in „1 Beispiel“, „3 Beispiele“, „3 von 5 Beispielen“. */

const BY_SIZE = "groesse";
const TITLES = new Intl.Collator("de", { ignorePunctuation: true, numeric: true });

/**
 * Read what an address asks for. Words and ids that are not known are passed over; the first sort is the usual one.
 * @param {Facet[]} facets
 * @param {string[]} sorts
 * @param {string} query
 * @returns {State}
 */
export function read(facets, sorts, query) {
  const said = new URLSearchParams(query);
  const sort = said.get("sort") ?? "";
  return {
    choice: picked(facets, (key, id) => said.getAll(key).includes(id)),
    sort: sorts.includes(sort) ? sort : sorts[0],
    population: people(said.get("einwohner") ?? ""),
  };
}

/**
 * Write a state as the one query that stands for it; empty where nothing is chosen.
 * @param {Facet[]} facets
 * @param {string[]} sorts
 * @param {State} state
 * @returns {string}
 */
export function write(facets, sorts, state) {
  const words = new URLSearchParams();
  for (const { key, id } of chosen(facets, state.choice)) words.append(key, id);
  if (state.sort !== sorts[0]) words.append("sort", state.sort);
  if (state.sort === BY_SIZE && state.population !== null) words.append("einwohner", String(state.population));
  return words.toString();
}

/**
 * Return the choice of every term that a test lets through.
 * @param {Facet[]} facets
 * @param {(key: string, id: string) => boolean} test
 * @returns {Choice}
 */
export function picked(facets, test) {
  const ids = facets.map(({ key, terms }) => /** @type {[string, string[]]} */ ([key, terms.map(({ id }) => id).filter((id) => test(key, id))]));
  return Object.fromEntries(ids.filter(([, some]) => some.length));
}

/**
 * Return every chosen term with its words, in the order of the filters.
 * @param {Facet[]} facets
 * @param {Choice} choice
 * @returns {{key: string, id: string, label: string}[]} label as in „Land: Hessen“
 */
export function chosen(facets, choice) {
  return facets.flatMap(({ key, heading, terms }) =>
    terms.filter(({ id }) => ids(choice, key).includes(id)).map(({ id, label }) => ({ key, id, label: `${heading}: ${label}` })));
}

/**
 * Return a choice in one line, for paper: „Land: Bayern oder Hessen; Status: läuft“.
 * @param {Facet[]} facets
 * @param {Choice} choice
 * @returns {string}
 */
export function inWords(facets, choice) {
  return facets
    .map(({ key, heading, terms }) => ({ heading, labels: terms.filter(({ id }) => ids(choice, key).includes(id)).map(({ label }) => label) }))
    .filter(({ labels }) => labels.length)
    .map(({ heading, labels }) => `${heading}: ${labels.join(" oder ")}`)
    .join("; ");
}

/**
 * Whether an entry fits a choice; one filter may be left out.
 * @param {Choice} choice
 * @param {Entry} entry
 * @param {string} [without]
 * @returns {boolean}
 */
export function fits(choice, entry, without) {
  return Object.entries(choice).every(([key, some]) => key === without || ids(entry.facets, key).some((id) => some.includes(id)));
}

/**
 * Count for every term the entries that have it and fit all other filters: what ticking it brings.
 * @param {Facet[]} facets
 * @param {Entry[]} entries
 * @param {Choice} choice
 * @returns {Counts}
 */
export function counts(facets, entries, choice) {
  return Object.fromEntries(facets.map(({ key, terms }) => {
    const others = entries.filter((entry) => fits(choice, entry, key));
    return [key, Object.fromEntries(terms.map(({ id }) => [id, others.filter((entry) => ids(entry.facets, key).includes(id)).length]))];
  }));
}

/**
 * Return which single filter to leave out in order to find anything, the most fruitful first.
 * @param {Facet[]} facets
 * @param {Entry[]} entries
 * @param {Choice} choice
 * @returns {Way[]}
 */
export function waysOut(facets, entries, choice) {
  return facets
    .filter(({ key }) => ids(choice, key).length)
    .map(({ key, heading }) => ({ key, heading, found: entries.filter((entry) => fits(choice, entry, key)).length }))
    .filter(({ found }) => found)
    .sort((one, other) => other.found - one.found);
}

/**
 * Return entries in the order of a state. Sizes are compared as ratios: 5 000 is as far from 10 000 as 20 000 is.
 * What the sort does not tell apart, or not know, stays in the order given.
 * @template {Sortable} T
 * @param {T[]} entries
 * @param {State} state
 * @returns {T[]}
 */
export function ordered(entries, { sort, population }) {
  if (sort === "titel") return [...entries].sort((one, other) => TITLES.compare(one.title, other.title));
  if (sort === "pruefung") return [...entries].sort((one, other) => Number(one.checked < other.checked) - Number(one.checked > other.checked));
  if (sort !== BY_SIZE || population === null) return [...entries];
  /** @param {T} entry */
  const distance = (entry) => (entry.population ? Math.abs(Math.log(entry.population / population)) : Number.MAX_VALUE);
  return [...entries].sort((one, other) => distance(one) - distance(other));
}

/**
 * Return the number of people that a text says in whole figures, points and spaces between them allowed; null for anything else.
 * @param {string} text
 * @returns {number | null}
 */
export function people(text) {
  const figures = text.trim();
  if (!/^[1-9]\d{0,2}(?:[.\s]?\d{3}){0,2}$/.test(figures)) return null;
  return Number(figures.replace(/\D/g, ""));
}

/**
 * Return how many were found, of how many: „109 Beispiele“, „23 von 109 Beispielen“, „kein Beispiel“.
 * @param {number} found
 * @param {number} total
 * @param {Noun} noun
 * @returns {string}
 */
export function howMany(found, total, noun) {
  const [some, all] = [found, total].map((value) => value.toLocaleString("de-DE"));
  if (found === total) return `${all} ${total === 1 ? noun.one : noun.many}`;
  return `${some} von ${all} ${noun.of}`;
}

/** @param {Record<string, string[]>} table @param {string} key @returns {string[]} */
function ids(table, key) {
  return Object.hasOwn(table, key) ? table[key] : [];
}

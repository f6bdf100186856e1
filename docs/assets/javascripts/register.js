// The register of municipalities and counties, as the page „Kommunen wie wir“ uses it: read, and search by name. Pure functions.

/** @typedef {{keys: string, names: string, kinds: string}} Columns The file assets/data/kommunen.json, without what is not used here. */
/** @typedef {{key: string, name: string, label: string, type: string, state: string, folded: string}} Entry label tells namesakes apart. */

const COUNTY_DIGITS = 5;
const TYPES = new Map([
  ["L", "landkreis"],
  ["K", "kreisfreie-stadt"],
  ["C", "stadtstaat-bezirk"],
  ["S", "kreisangehoerige-stadt"],
  ["G", "gemeinde"],
]);
const ORDER = ["stadtstaat-bezirk", "kreisfreie-stadt", "landkreis", "kreisangehoerige-stadt", "gemeinde"]; // the larger first
const UMLAUTS = /ae|oe|ue/g;

/**
 * Return the entries of the register. A kreisfreie Stadt stands there as county and as town; only the town is returned.
 * @param {Columns} columns
 * @param {Record<string, string>} stateKeys ids of the Länder by the first two digits of a key
 * @returns {Entry[]}
 */
export function decode(columns, stateKeys) {
  const names = columns.names.split("|");
  /** @type {Entry[]} */
  const entries = [];
  let county = { key: "", name: "" };
  columns.keys.split("|").forEach((digits, number) => {
    const isCounty = digits.length === COUNTY_DIGITS;
    const [name, letter] = [names[number], columns.kinds[number]];
    if (isCounty) county = { key: digits, name };
    if (isCounty && letter !== "L") return;
    const key = isCounty ? digits : county.key + digits;
    const belongs = letter === "S" || letter === "G";
    const label = belongs ? `${name}, ${county.name}` : letter === "K" ? `${name}, kreisfreie Stadt` : name;
    entries.push({ key, name, label, type: TYPES.get(letter) ?? "", state: stateKeys[key.slice(0, 2)] ?? "", folded: fold(name) });
  });
  const times = new Map();
  for (const { label } of entries) times.set(label, (times.get(label) ?? 0) + 1);
  for (const entry of entries) if (times.get(entry.label) > 1) entry.label += ` (${entry.key})`; // two Neuenkirchen in one county
  return entries;
}

/**
 * Return a name as it is compared: small letters, umlauts like their vowels, also when written „ae“, no accents.
 * @param {string} text
 */
export function fold(text) {
  const plain = text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain.replace(UMLAUTS, (pair) => pair[0]).replace(/\s+/g, " ").trim();
}

/**
 * Return the entries a text fits, at most limit: the same name first, then names that begin so, then those with a word that does.
 * @param {Entry[]} entries
 * @param {string} text
 * @param {number} limit
 */
export function search(entries, text, limit = 12) {
  const wanted = fold(text);
  if (wanted.length < 2) return [];
  /** @param {Entry} entry */
  const rank = ({ folded, label }) => {
    if (folded === wanted) return 0;
    if (folded.startsWith(wanted) || (wanted.startsWith(folded) && fold(label).startsWith(wanted))) return 1;
    return [" ", "-", "/", "("].some((before) => folded.includes(before + wanted)) ? 2 : 3;
  };
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || ORDER.indexOf(a.entry.type) - ORDER.indexOf(b.entry.type) || a.entry.label.localeCompare(b.entry.label, "de"))
    .slice(0, limit)
    .map((found) => found.entry);
}

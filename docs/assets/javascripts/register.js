// The register of municipalities and counties, as the page „Kommunen wie wir“ uses it: read, and search by name. Pure functions.

/** @typedef {{keys: string, names: string, kinds: string, x: string, y: string}} Columns The file assets/data/kommunen.json. */
/** @typedef {{state_keys: Record<string, string>, districts: Record<string, string[]>, forms: Record<string, string[]>}} Words
 * Länder by the first digits of a key; districts of cities, and other forms of names, by key. */
/** @typedef {{key: string, name: string, label: string, type: string, state: string, at: [number, number], forms: string[]}} Entry
 * label tells namesakes apart; at is longitude and latitude; forms are the names it is found by, folded, its own first. */

const COUNTY_DIGITS = 5;
const COUNTY = "landkreis";
const TYPES = new Map([
  ["L", COUNTY],
  ["K", "kreisfreie-stadt"],
  ["C", "stadtstaat-bezirk"],
  ["S", "kreisangehoerige-stadt"],
  ["G", "gemeinde"],
]);
const ORDER = ["stadtstaat-bezirk", "kreisfreie-stadt", COUNTY, "kreisangehoerige-stadt", "gemeinde"]; // the larger first
const UMLAUTS = /ae|oe|ue/g;
const A_COUNTY = /^(landkreis|kreis|lkr\.|lkr|lk|region|stadteregion|regionalverband) /;
const A_TOWN = /^(landeshauptstadt|hansestadt|universitatsstadt|kreisstadt|stadt|gemeinde|markt) /;
const [SAME_NAME, SAME_FORM, BEGINS, INSIDE, NONE] = [0, 1, 2, 3, 4];

/**
 * Return the entries of the register and the districts. A kreisfreie Stadt stands there as county and as town; only the town is returned.
 * @param {Columns} columns
 * @param {Words} words
 * @returns {Entry[]}
 */
export function decode(columns, words) {
  const [digits, names, xs, ys] = [columns.keys, columns.names, columns.x, columns.y].map((column) => column.split("|"));
  /** @type {Entry[]} */
  const entries = [];
  let county = { key: "", name: "", x: 0, y: 0 };
  digits.forEach((part, number) => {
    const isCounty = part.length === COUNTY_DIGITS;
    const [name, letter, x, y] = [names[number], columns.kinds[number], Number(xs[number]), Number(ys[number])];
    if (isCounty) county = { key: part, name, x, y };
    if (isCounty && letter !== "L") return;
    const key = isCounty ? part : county.key + part;
    const belongs = letter === "S" || letter === "G";
    const label = belongs ? `${name}, ${county.name}` : letter === "K" ? `${name}, kreisfreie Stadt` : name;
    /** @type {[number, number]} */
    const at = isCounty ? [x / 100, y / 100] : [(county.x + x) / 100, (county.y + y) / 100];
    const own = fold(name);
    const forms = [own, ...(isCounty ? [own.replace(A_COUNTY, "")] : []), ...(words.forms[key] ?? []).map(fold)];
    const entry = { key, name, label, type: TYPES.get(letter) ?? "", state: words.state_keys[key.slice(0, 2)] ?? "", at, forms };
    entries.push(entry, ...(words.districts[key] ?? []).map((district) => partOf(entry, district)));
  });
  const times = new Map();
  for (const { label } of entries) times.set(label, (times.get(label) ?? 0) + 1);
  for (const entry of entries) if (times.get(entry.label) > 1) entry.label += ` (${entry.key})`; // two Neuenkirchen in one county
  return entries;
}

/** @param {Entry} city @param {string} name @returns {Entry} A district of a city: compared as its city, found by its own name. */
function partOf(city, name) {
  const forms = [name, `${city.name}-${name}`, `Bezirk ${name}`].map(fold);
  return { ...city, key: `${city.key}-${name}`, name, label: `${name}, Bezirk von ${city.name}`, forms };
}

/**
 * Return a name as it is compared: small letters, umlauts like their vowels, also when written „ae“, no accents, no hyphens.
 * @param {string} text
 */
export function fold(text) {
  const plain = text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain.replace(UMLAUTS, (pair) => pair[0]).replace(/\.\s*/g, ". ").replace(/[\s/–-]+/g, " ").trim();
}

/** @param {string} text @returns {(entry: Entry) => number} How well an entry fits a text; less is better. */
function fit(text) {
  const wanted = fold(text);
  const county = wanted.replace(A_COUNTY, "");
  const town = wanted.replace(A_TOWN, "");
  const [saysCounty, saysTown] = [county !== wanted, town !== wanted];
  return (entry) => {
    if (wanted.includes(",") && fold(entry.label).startsWith(wanted)) return fold(entry.label) === wanted ? SAME_NAME : BEGINS;
    const literal = place(entry.forms, wanted);
    if (saysCounty && entry.type === COUNTY) return Math.min(literal, place(entry.forms, county));
    return saysTown && entry.type !== COUNTY ? Math.min(literal, place(entry.forms, town)) : literal;
  };
}

/** @param {string[]} forms @param {string} wanted */
function place(forms, wanted) {
  if (forms[0] === wanted) return SAME_NAME;
  if (forms.includes(wanted)) return SAME_FORM;
  if (forms.some((form) => form.startsWith(wanted))) return BEGINS;
  return forms.some((form) => form.includes(` ${wanted}`) || form.includes(`(${wanted}`)) ? INSIDE : NONE;
}

/**
 * Return the entries a text fits, at most limit: the same name first, then names that begin so, then those with a word that does.
 * @param {Entry[]} entries
 * @param {string} text
 * @param {number} limit
 */
export function search(entries, text, limit = 12) {
  if (fold(text).length < 2) return [];
  const rank = fit(text);
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => found.rank < NONE)
    .sort((a, b) => a.rank - b.rank || ORDER.indexOf(a.entry.type) - ORDER.indexOf(b.entry.type) || a.entry.label.localeCompare(b.entry.label, "de"))
    .slice(0, limit)
    .map((found) => found.entry);
}

/**
 * Return the entry a text can only mean, else whether it could mean several (null) or none (undefined).
 * „Offenbach“ means several: the Landkreis, and towns called „Offenbach am …“.
 * @param {Entry[]} entries
 * @param {string} text
 * @returns {Entry | null | undefined}
 */
export function meant(entries, text) {
  const [labelled, rank] = [entries.find((entry) => entry.label === text.trim()), fit(text)];
  if (labelled) return labelled;
  const wanted = fold(text);
  const longer = wanted.length > 1 ? entries.filter(({ forms }) => [" ", "("].some((next) => forms[0].startsWith(wanted + next))) : [];
  const called = new Set([...entries.filter((entry) => rank(entry) <= SAME_FORM), ...longer]);
  const found = called.size ? [...called] : search(entries, text, 2);
  return found.length === 1 ? found[0] : found.length ? null : undefined;
}

// How comparable an example is to a municipality. The same rule as macros/views/comparability.py; a test compares both.
// Pure functions: no page, no network.

/** @typedef {{type: string, size: string, state: string, at?: [number, number] | null}} Place
 * Ids of the closed lists; size and state are empty where not known. at: longitude and latitude of the middle, in degrees. */
/** @typedef {{id: string, label: string, applies_to: string, range: string}} SizeTerm */
/** @typedef {{types: Record<string, string>, states: Record<string, string>, sizes: SizeTerm[]}} Terms Words by id; sizes from small to large. */
/** @typedef {{points: number, reasons: string[], km: number | null, distance: string}} Comparison
 * km: distance in whole kilometres; distance: in words, empty where not known. */
/** @typedef {[number, string]} Reason Points and the words for them. */

const SAME_TYPE = 4;
const SAME_FAMILY = 2;
const BOTH_TOWNS = 1;
const SAME_SIZE = 3;
const NEXT_SIZE = 1;
const SAME_STATE = 2;
const SAME_SORT_OF_STATE = 1;
const KILOMETRES = 111.2;
const LEAST = 3;

const FAMILIES = new Map([
  ["landkreis", "county"],
  ["kreisfreie-stadt", "independent"],
  ["stadtstaat-bezirk", "independent"],
  ["kreisangehoerige-stadt", "belonging"],
  ["gemeinde", "belonging"],
  ["gemeindeverband", "belonging"],
]);
const FAMILY_REASONS = new Map([
  ["independent", "Stadt mit den Aufgaben eines Kreises"],
  ["belonging", "kreisangehörig"],
]);
const UNKNOWN = 100_000; // kilometres; farther than anything
const CITY_STATES = ["be", "hb", "hh"];

/**
 * Return how comparable other is to one. Points are the same either way; the reasons speak of other.
 * @param {Terms} terms
 * @param {Place} one
 * @param {Place} other
 * @returns {Comparison}
 */
export function compare(terms, one, other) {
  const found = [...kind(terms, one, other), ...size(terms, one, other), ...state(terms, one, other)];
  const km = kilometres(one, other);
  const points = found.reduce((sum, [each]) => sum + each, 0);
  return { points, reasons: found.map(([, reason]) => reason), km, distance: distanceWords(km) };
}

/**
 * Return the comparable places with the reasons, the most comparable first. Of two with the same points the nearer comes first;
 * ties stay in the order given.
 * @template {Place} T
 * @param {Terms} terms
 * @param {Place} one
 * @param {T[]} others
 * @returns {{place: T, comparison: Comparison}[]}
 */
export function ranked(terms, one, others) {
  return others
    .map((place) => ({ place, comparison: compare(terms, one, place) }))
    .filter(({ comparison }) => comparison.points >= LEAST)
    .sort(({ comparison: a }, { comparison: b }) => b.points - a.points || (a.km ?? UNKNOWN) - (b.km ?? UNKNOWN));
}

/** @param {number | null} km @returns {string} A distance as it is shown: to ten kilometres, for positions are middles of areas. */
function distanceWords(km) {
  if (km === null) return "";
  if (km === 0) return "am selben Ort";
  return km < 10 ? "weniger als 10\u00a0km entfernt" : `etwa ${10 * Math.floor(km / 10 + 0.5)}\u00a0km entfernt`;
}

/** @param {Place} one @param {Place} other @returns {number | null} */
function kilometres(one, other) {
  if (!one.at || !other.at) return null;
  const [[x1, y1], [x2, y2]] = [one.at, other.at];
  const [east, north] = [(x2 - x1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180), y2 - y1];
  return Math.floor(Math.sqrt(east * east + north * north) * KILOMETRES + 0.5);
}

/** @param {Terms} terms @param {Place} one @param {Place} other @returns {Reason[]} */
function kind(terms, one, other) {
  const [family, otherFamily] = [FAMILIES.get(one.type), FAMILIES.get(other.type)];
  if (one.type === other.type && Object.hasOwn(terms.types, one.type)) return [[SAME_TYPE, terms.types[one.type]]];
  if (family && family === otherFamily) return [[SAME_FAMILY, FAMILY_REASONS.get(family) ?? ""]];
  const towns = family && otherFamily && family !== "county" && otherFamily !== "county";
  return towns ? [[BOTH_TOWNS, "Stadt oder Gemeinde"]] : [];
}

/** @param {Terms} terms @param {Place} one @param {Place} other @returns {Reason[]} */
function size(terms, one, other) {
  const [here, there] = [one, other].map((place) => terms.sizes.findIndex((entry) => entry.id === place.size));
  if (here < 0 || there < 0 || terms.sizes[here].applies_to !== terms.sizes[there].applies_to) return [];
  if (here === there) return [[SAME_SIZE, `gleiche Größe (${terms.sizes[there].range})`]];
  return Math.abs(here - there) === 1 ? [[NEXT_SIZE, `ähnliche Größe (${terms.sizes[there].range})`]] : [];
}

/** @param {Terms} terms @param {Place} one @param {Place} other @returns {Reason[]} */
function state(terms, one, other) {
  if (!Object.hasOwn(terms.states, one.state) || !Object.hasOwn(terms.states, other.state)) return [];
  if (one.state === other.state) return [[SAME_STATE, terms.states[one.state]]];
  const [city, otherCity] = [CITY_STATES.includes(one.state), CITY_STATES.includes(other.state)];
  return city === otherCity ? [[SAME_SORT_OF_STATE, city ? "Stadtstaat" : "Flächenland"]] : [];
}

// What a person has noted: ids of examples and questions, in their order. Plain values in, plain values out; knows no page.

/** @typedef {"examples" | "questions"} Kind */
/** @typedef {{examples: string[], questions: string[]}} Noted */

/** Under this name the list is kept in the browser, once the person has agreed. */
export const KEY = "integrationswerkstatt.merkliste";
/** So many entries of a kind are kept; an address with more is cut. */
export const MOST = 100;

const LONGEST_ID = 100;
/** @type {[Kind, string][]} Each kind with its name in the address. */
const PARAMETERS = [["examples", "beispiele"], ["questions", "fragen"]];

/** @param {unknown} ids @returns {string[]} Whatever was given, as a list of different ids. */
function listOf(ids) {
  const given = Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  const trimmed = given.map((id) => id.trim()).filter((id) => id && id.length <= LONGEST_ID);
  return [...new Set(trimmed)].slice(0, MOST);
}

/** @param {any} value @returns {Noted} Whatever was given, as a list; what is no list of ids is left out. */
export function noted(value) {
  return { examples: listOf(value?.examples), questions: listOf(value?.questions) };
}

/** @param {string} search the part of an address from its question mark on @returns {Noted | null} null where it names no list */
export function fromAddress(search) {
  const given = new URLSearchParams(search);
  if (!PARAMETERS.some(([, name]) => given.has(name))) return null;
  return noted(Object.fromEntries(PARAMETERS.map(([kind, name]) => [kind, (given.get(name) ?? "").split(",")])));
}

/** @param {Noted} list @returns {string} The part of an address from its question mark on; empty for an empty list. */
export function toAddress(list) {
  const named = PARAMETERS.filter(([kind]) => list[kind].length);
  const parts = named.map(([kind, name]) => `${name}=${list[kind].map(encodeURIComponent).join(",")}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

/** @param {Noted} list @returns {number} */
export function count(list) {
  return list.examples.length + list.questions.length;
}

/** @param {number} number @returns {string} */
export function entries(number) {
  return number === 1 ? "1 Eintrag" : `${number} Einträge`;
}

/** @param {Noted} list @param {Kind} kind @param {string} id @returns {Noted} The list with the entry at its end, or without it. */
export function toggled(list, kind, id) {
  const rest = list[kind].filter((entry) => entry !== id);
  return noted({ ...list, [kind]: rest.length < list[kind].length ? rest : [...rest, id] });
}

/** @param {Noted} list @param {Kind} kind @param {string} id @param {number} by 1 is one place down @returns {Noted} */
export function moved(list, kind, id, by) {
  const ids = [...list[kind]];
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return list;
  ids.splice(to, 0, ...ids.splice(from, 1));
  return { ...list, [kind]: ids };
}

/** @param {Noted} one @param {Noted} other @returns {Noted} The first list, then what only the second has. */
export function merged(one, other) {
  return noted({ examples: [...one.examples, ...other.examples], questions: [...one.questions, ...other.questions] });
}

/** @param {Noted} one @param {Noted} other @returns {boolean} Whether the first list has everything of the second. */
export function covers(one, other) {
  return PARAMETERS.every(([kind]) => other[kind].every((id) => one[kind].includes(id)));
}

/** @param {Noted} list @returns {string} The keys `examples` and `questions` of a workshop's file; keys without entries are left out. */
export function workshopBlock(list) {
  const examples = list.examples.length ? ["examples:", ...list.examples.map((id) => `  - ${id}`)] : [];
  const questions = list.questions.length ? [`questions: [${list.questions.join(", ")}]`] : [];
  return [...examples, ...questions].map((line) => `${line}\n`).join("");
}

/** @typedef {() => Pick<Storage, "getItem" | "setItem" | "removeItem">} Store Raises where the browser allows no storage. */

/** @param {Store} store @returns {Noted} What is kept; an empty list where nothing is, or nothing readable. */
export function read(store) {
  try {
    return noted(JSON.parse(store().getItem(KEY) ?? "null"));
  } catch {
    return noted(null);
  }
}

/**
 * Keep a list; an empty one leaves nothing behind.
 * @param {Store} store
 * @param {Noted} list
 * @returns {boolean} Whether the browser allowed it.
 */
export function write(store, list) {
  try {
    if (count(list)) store().setItem(KEY, JSON.stringify(list));
    else store().removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}

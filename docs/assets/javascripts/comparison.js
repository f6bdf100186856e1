// Which examples are compared, from the address of the page. Plain values in, plain values out; knows no page.

/** So many examples fit side by side. */
export const MOST = 4;
/** A comparison begins with so many. */
export const LEAST = 2;

const LONGEST_ID = 100;

/**
 * @typedef {object} Choice
 * @property {string[]} ids what is shown, in the order of the address
 * @property {string[]} unknown what the address names and does not exist
 * @property {string[]} surplus what exists and finds no room
 */

/** @param {string} search the part of an address from its question mark on @param {string[]} known @returns {Choice} */
export function chosen(search, known) {
  const given = (new URLSearchParams(search).get("ids") ?? "").split(",").map((id) => id.trim().slice(0, LONGEST_ID));
  const named = [...new Set(given.filter(Boolean))];
  const there = named.filter((id) => known.includes(id));
  return { ids: there.slice(0, MOST), unknown: named.filter((id) => !known.includes(id)), surplus: there.slice(MOST) };
}

/** @param {string[]} ids @returns {string} The part of an address from its question mark on; empty where nothing is chosen. */
export function toAddress(ids) {
  return ids.length ? `?ids=${ids.map(encodeURIComponent).join(",")}` : "";
}

/** @param {Choice} choice @returns {string[]} What the person should know, a sentence or two each. */
export function remarks({ ids, unknown, surplus }) {
  const missing = unknown.map((id) => `Das Beispiel „${id}“ gibt es nicht.`);
  const crowded = surplus.length ? [`Mehr als ${MOST} Beispiele passen nicht nebeneinander. Gezeigt werden die ersten ${MOST}.`] : [];
  const few = {
    0: ["Noch ist kein Beispiel gewählt. Wählen Sie zwei bis vier aus."],
    1: ["Erst ein Beispiel ist gewählt. Fügen Sie mindestens ein zweites hinzu."],
  }[ids.length] ?? [];
  return [...missing, ...crowded, ...few];
}

// What a person chose on the page „Kommunen wie wir“, as address and as kept text, and the words that answer it. Pure functions.

/** @typedef {{kommune: string, art: string, groesse: string, land: string}} Choice Key of the register and ids of the lists, or empty. */

/** @type {(keyof Choice)[]} */
const NAMES = ["kommune", "art", "groesse", "land"];

/** @param {Record<string, unknown>} given @returns {Choice | null} The choice that is in it; null where there is none. */
function choiceIn(given) {
  const values = NAMES.map((name) => [name, Object.hasOwn(given, name) && typeof given[name] === "string" ? given[name] : ""]);
  return values.some(([, value]) => value) ? Object.fromEntries(values) : null;
}

/** @param {string} hash @returns {Choice | null} What the part of an address after # says. */
export function fromAddress(hash) {
  return choiceIn(Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ""))));
}

/** @param {Choice} choice @returns {string} The part of an address that says it, with #. */
export function toAddress(choice) {
  return `#${new URLSearchParams(NAMES.map((name) => [name, choice[name]]).filter(([, value]) => value))}`;
}

/** @param {unknown} kept @returns {Choice | null} What was kept, as text or as it was; null for anything else. */
export function fromKept(kept) {
  try {
    const given = typeof kept === "string" ? JSON.parse(kept) : kept;
    return given && typeof given === "object" ? choiceIn(given) : null;
  } catch {
    return null;
  }
}

/** @param {number} count @param {string} name of the municipality, or empty @param {boolean} sized @returns {string} */
export function answer(count, name, sized) {
  const of = name ? `${name}: ` : "";
  if (!count) return `${of}Dazu gibt es noch kein vergleichbares Beispiel.`;
  const found = count === 1 ? "1\u00a0vergleichbares Beispiel." : `${count}\u00a0vergleichbare Beispiele, die ähnlichsten zuerst.`;
  return `${of}${found}${sized ? "" : " Mit der Größe wird der Vergleich genauer."}`;
}

/** @param {string[]} facts @param {string[]} reasons @returns {string[]} The facts that no reason has said already. */
export function unsaid(facts, reasons) {
  return facts.filter((fact) => !reasons.some((reason) => reason === fact || reason.endsWith(`(${fact})`)));
}

/** @param {string} text @returns {string} The same; spans such as 10.000–19.999 stay on one line. */
export function unbroken(text) {
  return text.replace(/–(?=\d)/g, "–\u2060");
}

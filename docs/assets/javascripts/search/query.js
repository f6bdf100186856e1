// What a query means: one idea per word, and for each idea the ways to find it. No DOM, no index.

import { LINKS } from "./vocabulary.js";
import { fold, isWeak, tokens, trunk, wordsOf } from "./words.js";

/** @typedef {import("./vocabulary.js").Vocabulary} Vocabulary */

/**
 * @typedef {{words: string[], factor: number, own?: number[], whole?: boolean}} Way
 *   Words that must all be found, how much that is worth (1: as typed), the results that are meant where the index knows more,
 *   and whether longer words that begin with one are not meant.
 * @typedef {{typed: string, used: string, other?: string, ways: Way[], weak: boolean}} Idea
 *   A word as typed, the word it is taken for, another it may be as well, the ways to find it, and whether it says little about what is sought.
 * @typedef {{ideas: Idea[], corrected: boolean, unknown: string[], phrase: string}} Meaning
 */

const AS_TYPED = 1, JOINED = 1.3, OTHER_GENDER = 0.8, AS_NEAR = 0.7, CUT = 0.75, CUT_OF_KNOWN = 0.4;
// A word that differs in two letters or more may well be another one: „beleidigt“ is not „beteiligt“.
const FAR = 0.6;
// A known compound that so few results have is also sought by its parts.
const RARE = 3;
const SHORTEST_CORE = 3;
const SHORTEST_NAME = 3;
// What a verb has left at the end of a sentence, or before a comma: „Wie lade ich Vereine ein?“
const LEFT_BY_VERB = /(?<=\s)(ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|weg|weiter|zu|zurück|zusammen)\s*(?:[,;.!?]|$)/i;
const LATIN = [["um", "en"], ["um", "a"], ["a", "en"]];
// Nobody who asks for „Daten“ means a „Datum“.
const APART = new Set(["daten", "datum"]);
const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/**
 * @param {string} query
 * @param {Vocabulary} vocabulary
 * @returns {Promise<Meaning>}
 */
export async function understand(query, vocabulary) {
  const typed = tokens(query);
  const ideas = await Promise.all(typed.map(({ text, base }) => idea(text, base, vocabulary)));
  await rejoin(query, ideas, vocabulary);
  await join(typed.map(({ text }) => text), ideas, vocabulary);
  if (!ideas.some(({ ways }) => ways.length)) await seekAsEnding(ideas, vocabulary);
  const found = ideas.filter(({ ways }) => ways.length);
  return {
    ideas: found,
    corrected: found.some(({ typed: text, used }) => fold(text) !== fold(used)),
    unknown: ideas.filter(({ ways }) => !ways.length).map(({ typed: text }) => text),
    phrase: typed.length > 1 ? found.map(({ used }) => used).join(" ") : phraseAround(query, found),
  };
}

/**
 * A name that says something with its little words only: „Kommunen wie wir“.
 * @param {string} query
 * @param {Idea[]} found
 * @returns {string}
 */
function phraseAround(query, [only]) {
  const all = wordsOf(query);
  return only && all.length >= SHORTEST_NAME ? all.map((word) => (word === only.typed ? only.used : word)).join(" ") : "";
}

/**
 * @param {string} text
 * @param {string} base
 * @param {Vocabulary} vocabulary
 * @returns {Promise<Idea>}
 */
async function idea(text, base, vocabulary) {
  if (/^\d+$/.test(text)) return { typed: text, used: text, ways: [{ words: [text], factor: AS_TYPED }], weak: true };
  const ways = /** @type {Way[]} */ ([]);
  const known = await vocabulary.known(text);
  const used = known ? spelled(text, known) : "";
  const whole = ABBREVIATION.test(text) && used === text; // „KIT“ is not „Kita“
  if (used) ways.push({ words: [used], factor: AS_TYPED, own: await vocabulary.own(text), whole });
  for (const other of await otherGender(text, base, vocabulary)) {
    ways.push({ words: [other], factor: used ? OTHER_GENDER : AS_TYPED, own: await vocabulary.own(other) });
  }
  for (const other of await otherNumber(text, vocabulary)) ways.push({ words: [other], factor: AS_TYPED });
  const core = base || text.replace(/(?<=.{4})innen$/i, ""); // mended and cut without the ending, which is in „erinnern“ too
  if (ways.length) {
    const parts = core.length >= 8 && (await vocabulary.count(used || ways[0].words[0])) <= RARE ? await vocabulary.parts(core) : [];
    if (parts.length) ways.push({ words: parts, factor: CUT_OF_KNOWN });
    return { typed: text, used: used || ways[0].words[0], ways, weak: isWeak(text) };
  }
  return { ...(await mended(core, vocabulary)), typed: text };
}

/**
 * A form of a known word is sought as typed, the index knows its stem; only another spelling („Muenster“) is put right.
 * @param {string} text
 * @param {string} known
 */
function spelled(text, known) {
  const folded = fold(text);
  if (/[äöüß]/i.test(text)) return text;
  if (folded === fold(known)) return known;
  return folded.length < text.length ? folded : text; // shorter: it was transliterated
}

/**
 * An unknown word: a typing error, or a compound nobody has used here.
 * @param {string} text
 * @param {Vocabulary} vocabulary
 * @returns {Promise<Idea>}
 */
async function mended(text, vocabulary) {
  const [near, ...others] = text.length >= 4 ? await vocabulary.nearest(text, 1) : [];
  if (near) {
    // Another word may be as near; the words beside it tell which is meant: „Schwäbisch Gemünd“.
    const other = others.find((word) => trunk(fold(word)) !== trunk(fold(near)));
    const ways = [{ words: [near], factor: AS_TYPED }, ...(other ? [{ words: [other], factor: AS_NEAR }] : [])];
    return { typed: text, used: near, other, ways, weak: false };
  }
  const plain = /^ge.{4,}(?:t|en)$/i.test(text) ? await vocabulary.known(text.slice(2)) : ""; // „gedolmetscht“
  if (plain) return { typed: text, used: plain, ways: [{ words: [plain], factor: AS_TYPED }], weak: false };
  const long = text.length >= 8 ? await vocabulary.parts(text) : [];
  const parts = long.length ? long : await vocabulary.partsWithShort(text);
  if (parts.length) return { typed: text, used: text, ways: [{ words: parts, factor: CUT }, { words: [parts[1]], factor: CUT / 3 }], weak: false };
  const [far] = text.length >= 7 ? await vocabulary.nearest(text, text.length >= 12 ? 3 : 2) : [];
  if (far) return { typed: text, used: far, ways: [{ words: [far], factor: FAR }], weak: false };
  const part = (await vocabulary.longestBeginning(text)) || (text.length >= 8 ? await vocabulary.longestEnding(text) : "");
  if (part) return { typed: text, used: part, ways: [{ words: [part], factor: CUT }], weak: false };
  return { typed: text, used: text, ways: cut(await vocabulary.beginningWith(text)), weak: false };
}

/**
 * Words that the site does not know are sought as the last part of others. That fetches all words, so only where there is nothing else to go by.
 * @param {Idea[]} ideas
 * @param {Vocabulary} vocabulary
 */
async function seekAsEnding(ideas, vocabulary) {
  await Promise.all(ideas.map(async ({ typed, ways }) => ways.push(...cut(await vocabulary.endingWith(typed)))));
}

/**
 * @param {string[]} words  that a word may be a part of
 * @returns {Way[]}
 */
const cut = (words) => words.map((word) => ({ words: [word], factor: CUT }));

/**
 * The other gender of a word: „Lotsin“ also finds „Lotse“, „Pat*innen“ also „Paten“.
 * @param {string} text
 * @param {string} base
 * @param {Vocabulary} vocabulary
 * @returns {Promise<string[]>}
 */
async function otherGender(text, base, vocabulary) {
  const male = base || (/(?:innen|in)$/i.test(text) && fold(text).length >= 6 ? text.replace(/(?:innen|in)$/i, "") : "");
  if (!male) return [];
  const forms = ["", "e", "en", "n", "er"].map((ending) => male + ending);
  const spelled = await Promise.all(forms.map((form) => vocabulary.spelled(form))); // „Kämmerin“: „Kämmerer“ before „Kammer“
  const others = await Promise.all(forms.map((form) => vocabulary.exact(form))); // „Ärztin“: „Arzt“
  return [...spelled, ...others].filter(Boolean).slice(0, 1);
}

/**
 * The plural of a Latin word, or its singular, which have no stem in common: „Zentren“ also finds „Zentrum“, „Praktikum“ also „Praktika“.
 * @param {string} text
 * @param {Vocabulary} vocabulary
 * @returns {Promise<string[]>}
 */
async function otherNumber(text, vocabulary) {
  const lower = fold(text);
  const forms = APART.has(lower) ? [] : LATIN.flatMap(([one, many]) => [[one, many], [many, one]])
    .filter(([ending]) => lower.endsWith(ending) && lower.length - ending.length >= SHORTEST_CORE)
    .map(([ending, other]) => lower.slice(0, -ending.length) + other);
  return (await Promise.all(forms.map((form) => vocabulary.exact(form)))).filter(Boolean).slice(0, 1);
}

/**
 * A verb and what it has left at the end of the sentence are one word: „lade … ein“ is „einladen“.
 * @param {string} query
 * @param {Idea[]} ideas
 * @param {Vocabulary} vocabulary
 */
async function rejoin(query, ideas, vocabulary) {
  const left = query.match(LEFT_BY_VERB)?.[1] ?? "";
  const verbs = left ? ideas.filter(({ typed }) => /^\p{Ll}/u.test(typed)) : [];
  await Promise.all(verbs.map(async ({ typed, ways }) => {
    const whole = await vocabulary.form(left + typed);
    if (whole) ways.push({ words: [whole], factor: JOINED });
  }));
}

/**
 * Words written apart that the site writes as one: „Sprach Mittler“ is „Sprachmittler“, „Messe für Vereine“ is „Vereinsmesse“.
 * The joined word is a further way for all of its parts.
 * @param {string[]} texts
 * @param {Idea[]} ideas
 * @param {Vocabulary} vocabulary
 */
async function join(texts, ideas, vocabulary) {
  for (let length = 2; length <= 3; length += 1) {
    for (let first = 0; first + length <= texts.length; first += 1) {
      const parts = texts.slice(first, first + length).map(fold);
      const whole = (await joined(parts, ["", "s"], vocabulary)) || (length === 2 && (await turned(parts, vocabulary)));
      if (!whole) continue;
      for (const entry of ideas.slice(first, first + length)) entry.ways.push({ words: [whole], factor: JOINED });
    }
  }
}

/**
 * @param {string[]} parts
 * @param {string[]} links
 * @param {Vocabulary} vocabulary
 * @returns {Promise<string>}
 */
async function joined(parts, links, vocabulary) {
  const found = await Promise.all(links.map((link) => vocabulary.exact(parts.join(link))));
  return found.find(Boolean) ?? "";
}

/**
 * The compound that says the same as a word with another behind it, which may be a plural: „Preis für Integration“, „Messe für Vereine“.
 * @param {string[]} parts
 * @param {Vocabulary} vocabulary
 * @returns {Promise<string>}
 */
async function turned([what, whose], vocabulary) {
  const cores = new Set([whose, whose.replace(/e[nr]?$|[ns]$/, "")].filter((core) => core.length >= SHORTEST_CORE));
  for (const core of cores) {
    const whole = await joined([core, what], LINKS, vocabulary);
    if (whole) return whole;
  }
  return "";
}

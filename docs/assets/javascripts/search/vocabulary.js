// The words the site knows, fetched by their beginning when they are needed. Mends typing errors and cuts compounds.

import { distance, fold, trunk, withoutMarks } from "./words.js";

/**
 * @typedef {{word: string, folded: string, count: number, own: number[]}} Entry
 *   A word, the number of results it is in, and the numbers of these results where the index takes it for another word.
 * @typedef {(folder: "words" | "letters" | "preferred", name: string) => Promise<Record<string, any>>} Loader
 *   Fetches the words of a beginning (the first two letters) or of a first letter, each with the number of results it is in; or those of a
 *   beginning that we do not print, each with the word we print instead.
 */

export const LINKS = ["", "s", "es", "n", "en", "e", "er"];
// Words that end so are linked to the next by an „s“.
const LINKED = /(?:ung|heit|keit|schaft|ion|tat)$/;
const SHORTEST_PART = 4;
// Shorter words that many compounds end with.
const SHORT_ENDINGS = ["amt", "rat", "tag", "weg"];
// What stands before a word that we know, where we do not know it: „Au“, „Alt“.
const SHORTEST_CUT = 3;
// Shorter words at the end of others are mostly mere endings.
const SHORTEST_ENDING = 5;
const MOST_WITH = 5;

export class Vocabulary {
  /** @param {Loader} load */
  constructor(load) {
    this.load = load;
    /** @type {Map<string, Promise<Words>>} */
    this.loaded = new Map();
    /** @type {Map<string, Promise<Record<string, string>>>} */
    this.preferredWords = new Map();
  }

  /**
   * All words with the same beginning: enough to tell whether the site knows a word.
   * @param {string} folded
   * @returns {Promise<Words>}
   */
  like(folded) {
    return this.fetched("words", beginning(folded));
  }

  /**
   * All words with the same first letter, several times as much to fetch: a typing error may be in the second.
   * @param {string} folded
   * @returns {Promise<Words>}
   */
  letter(folded) {
    return this.fetched("letters", folded.slice(0, 1));
  }

  /**
   * @param {"words" | "letters"} folder
   * @param {string} name
   * @returns {Promise<Words>}
   */
  fetched(folder, name) {
    const words = () => (/^[a-z]/.test(name) ? this.load(folder, name).catch(() => ({})) : Promise.resolve({}));
    return once(this.loaded, `${folder}/${name}`, () => words().then((found) => new Words(found)));
  }

  /**
   * The word as the site spells it, in this or another form; empty where the site does not know it.
   * @param {string} word
   * @returns {Promise<string>}
   */
  async known(word) {
    const folded = fold(word);
    const like = await this.like(folded);
    return like.spelled(word) || like.known(folded); // „fordern“ is not „fördern“, though both are compared as the same
  }

  /**
   * The word as the site spells it, in this or another form, but no longer word; empty where the site does not know it.
   * @param {string} word
   * @returns {Promise<string>}
   */
  async form(word) {
    const folded = fold(word);
    return (await this.like(folded)).form(folded);
  }

  /**
   * The word as the site spells it, in this very form; empty where the site does not know it.
   * @param {string} word
   * @returns {Promise<string>}
   */
  async exact(word) {
    const folded = fold(word);
    return (await this.like(folded)).exact(folded);
  }

  /**
   * The word as the site spells it, where it does so with the same umlauts; else empty.
   * @param {string} word
   * @returns {Promise<string>}
   */
  async spelled(word) {
    return (await this.like(fold(word))).spelled(word);
  }

  /**
   * The word we print instead of another; empty where there is none.
   * @param {string} word
   * @returns {Promise<string>}
   */
  async preferred(word) {
    const folded = fold(word);
    const like = await this.like(folded);
    const entry = like.byFolded.get(folded) ?? like.byTrunk.get(trunk(folded));
    return entry ? (await this.preferredOf(beginning(entry.folded)))[entry.word] ?? "" : "";
  }

  /**
   * @param {string} name  a beginning
   * @returns {Promise<Record<string, string>>}
   */
  preferredOf(name) {
    return once(this.preferredWords, name, () => this.load("preferred", name).catch(() => ({})));
  }

  /**
   * The words nearest to one that the site does not know, best first.
   * @param {string} word
   * @param {number} limit  letters that may differ
   * @returns {Promise<string[]>}
   */
  async nearest(word, limit) {
    const folded = fold(word);
    const plain = withoutMarks(word.toLowerCase()); // with „ue“ where it stands for no „ü“: „Schlue“
    return (await this.letter(folded)).nearest([...new Set([folded, plain])], limit);
  }

  /**
   * The parts of a compound, each known to the site; none where there is no such cut. The longest last part wins: it says what a thing is.
   * @param {string} word
   * @returns {Promise<string[]>}
   */
  async parts(word) {
    const folded = fold(word);
    const like = await this.like(folded);
    for (let end = SHORTEST_PART; end <= folded.length - SHORTEST_PART; end += 1) {
      if (LINKED.test(folded.slice(0, end)) && folded[end] === "s") continue; // „Zuwanderungsamt“ is no „Samt“
      const head = front(like, folded.slice(0, end));
      const tail = head && (await this.last(folded.slice(end))); // only now are the words of a further beginning fetched
      if (tail) return [head, tail];
    }
    return [];
  }

  /**
   * The parts of a compound that ends with one of the short words that many end with: „Zuwanderungsamt“; none where there is no such cut.
   * @param {string} word
   * @returns {Promise<string[]>}
   */
  async partsWithShort(word) {
    const folded = fold(word);
    const short = SHORT_ENDINGS.find((ending) => folded.endsWith(ending)) ?? "";
    const head = short && front(await this.like(folded), folded.slice(0, -short.length));
    const tail = head && (await this.exact(short));
    return tail ? [head, tail] : [];
  }

  /**
   * The word, in any form, that some letters at the end of a compound are; the beginning of a longer one is none, nor is an abbreviation.
   * @param {string} folded
   * @returns {Promise<string>}
   */
  async last(folded) {
    const word = await this.known(folded);
    return fold(word).length <= folded.length + 2 && !/\p{Lu}$/u.test(word) ? word : "";
  }

  /**
   * The longest word with which another begins, if it is the greater part of it: „Ehrenamt“ for „Ehrenamtlertreff“.
   * @param {string} word
   * @returns {Promise<string>}
   */
  async longestBeginning(word) {
    const folded = fold(word);
    const like = await this.like(folded);
    for (let end = folded.length - 1; end > SHORTEST_PART && end * 2 >= folded.length; end -= 1) {
      if (like.exact(folded.slice(0, end))) return like.exact(folded.slice(0, end));
    }
    return "";
  }

  /**
   * The longest word with which another ends, if it is the greater part of it: „Übersetzung“ for „Flüsterübersetzung“.
   * @param {string} word
   * @returns {Promise<string>}
   */
  async longestEnding(word) {
    const folded = fold(word);
    for (let start = SHORTEST_CUT; start * 2 <= folded.length && folded.length - start >= SHORTEST_ENDING; start += 1) {
      const end = folded.slice(start);
      const found = (await this.like(end)).form(end);
      if (found) return found;
    }
    return "";
  }

  /**
   * The commonest words that begin with a word: „Mitfahrbank“ for „Mitfahren“.
   * @param {string} part
   * @returns {Promise<string[]>}
   */
  async beginningWith(part) {
    const folded = trunk(fold(part));
    return commonest(folded.length < SHORTEST_PART ? [] : (await this.like(folded)).entries.filter((entry) => entry.folded.startsWith(folded)));
  }

  /**
   * The commonest words that end with a word, for which all must be fetched: the last thing to try. In the middle of a word letters say
   * nothing: „pleit“ is in „Workshopleitung“.
   * @param {string} part
   * @returns {Promise<string[]>}
   */
  async endingWith(part) {
    const folded = trunk(fold(part));
    if (folded.length < SHORTEST_PART) return [];
    const letters = await Promise.all([..."abcdefghijklmnopqrstuvwxyz"].map((first) => this.letter(first)));
    return commonest(letters.flatMap(({ entries }) => entries.filter((entry) => trunk(entry.folded).endsWith(folded))));
  }

  /**
   * The numbers of the results that a word is in where the index takes it for another one; none where it does not.
   * @param {string} word
   * @returns {Promise<number[]>}
   */
  async own(word) {
    const folded = fold(word);
    const like = await this.like(folded);
    return (like.byFolded.get(folded) ?? like.byTrunk.get(trunk(folded)))?.own ?? [];
  }

  /**
   * In how many results a word is.
   * @param {string} word
   * @returns {Promise<number>}
   */
  async count(word) {
    const folded = fold(word);
    return (await this.like(folded)).byFolded.get(folded)?.count ?? 0;
  }
}

/**
 * The word at the front of a compound, without what links it to the next, or with the ending it has lost („Sprach“: „Sprache“).
 * @param {Words} like
 * @param {string} folded
 * @returns {string}
 */
function front(like, folded) {
  for (const link of LINKS) {
    const core = folded.endsWith(link) ? folded.slice(0, folded.length - link.length) : "";
    if (core.length >= SHORTEST_PART && like.exact(core)) return like.exact(core);
  }
  return like.exact(`${folded}e`) || like.exact(`${folded}en`);
}

/**
 * @param {Entry[]} entries
 * @returns {string[]}
 */
function commonest(entries) {
  return entries.sort((left, right) => right.count - left.count).slice(0, MOST_WITH).map(({ word }) => word);
}

/**
 * What a map holds for a key, made when it is first asked for.
 * @template T
 * @param {Map<string, T>} map
 * @param {string} key
 * @param {() => T} make
 * @returns {T}
 */
function once(map, key, make) {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/**
 * The first two letters of a word as the name of a file, as the index has them (macros/finding/vocabulary.py).
 * @param {string} folded
 * @returns {string}
 */
const beginning = (folded) => folded.slice(0, 2).padEnd(2, "_").replace(/[^a-z]/g, "_");

/** The words of one beginning or one first letter. */
class Words {
  /** @param {Record<string, number | number[]>} words  with each the number of results it is in, and behind it the results that are its own */
  constructor(words) {
    /** @type {Entry[]} */
    this.entries = Object.entries(words).map(([word, told]) => {
      const [count, ...own] = [told].flat();
      return { word, folded: fold(word), count, own };
    });
    /** @type {Map<string, Entry>} */
    this.byFolded = new Map();
    /** @type {Map<string, Entry>} */
    this.byTrunk = new Map();
    /** @type {Map<string, string>} */
    this.spellings = new Map(this.entries.map(({ word }) => [word.toLowerCase(), word]));
    for (const entry of this.entries) {
      keepCommoner(this.byFolded, entry.folded, entry);
      keepCommoner(this.byTrunk, trunk(entry.folded), entry);
    }
  }

  /** @param {string} word */
  spelled(word) {
    return this.spellings.get(word.toLowerCase()) ?? "";
  }

  /** @param {string} folded */
  exact(folded) {
    return this.byFolded.get(folded)?.word ?? "";
  }

  /** @param {string} folded */
  form(folded) {
    const same = this.byFolded.get(folded) ?? this.byTrunk.get(trunk(folded)) ?? this.byFolded.get(trunk(folded));
    return same?.word ?? "";
  }

  /** @param {string} folded */
  known(folded) {
    const same = this.form(folded);
    if (same) return same;
    return folded.length >= 3 ? this.entries.find((entry) => entry.folded.startsWith(folded))?.word ?? "" : "";
  }

  /**
   * @param {string[]} spellings
   * @param {number} limit
   */
  nearest(spellings, limit) {
    const near = [];
    for (const entry of this.entries) {
      const away = Math.min(...spellings.map((spelling) => distance(spelling, entry.folded, limit)));
      if (away <= limit) near.push({ ...entry, away });
    }
    return near.sort((left, right) => left.away - right.away || right.count - left.count).map((entry) => entry.word);
  }
}

/**
 * @param {Map<string, Entry>} map
 * @param {string} key
 * @param {Entry} entry
 */
function keepCommoner(map, key, entry) {
  const other = map.get(key);
  if (!other || other.count < entry.count) map.set(key, entry);
}

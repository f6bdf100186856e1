// The words of a query: without stop words, with both gender forms, folded for comparison. Pure functions.

/** Words that say nothing about what is sought. Interrogatives stay out too: nobody looks for „wie“. */
const STOP_WORDS = new Set((
  "aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bitte da dabei damit dann das dass dem den " +
  "denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch " +
  "für gab gegen gibt habe haben hat hatte hier ich ihr ihre ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes kann kein keine " +
  "können könnte machen macht man mehr mein meine mich mir mit muss müssen nach nicht noch nur ob obwohl oder ohne per pro schon sehr sein seine " +
  "selbst sich sie sind so soll sollen sollte sollten sowie statt tun über um und uns unser unsere unserem unseren unter vom von vor wann war " +
  "waren warum was wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden wie wieder wir wird wo wofür woher womit " +
  "woran worum wozu während würde zu zum zur zwischen mal etwa dazu davon darf dürfen lassen läuft gerne denen jemand niemand " +
  "will wollen wollt möchte möchten hätte wäre dafür dagegen daran darauf daraus darüber darum hierfür hierzu eigentlich einfach überhaupt irgendwie trotzdem immer gar wirklich " +
  "demselben denselben derselben derselbe dieselbe dieselben dasselbe mache machst gemacht tue tut getan kannst konnte konnten könnt " +
  "sollst musst müsste müssten wollte wollten mag lässt hast hatten hätten bist seid wären wurde wurden würden worden geworden"
).split(" "));

// Verbs that go with anything: a result without them answers the question just as well.
const WEAK = new Set((
  "bekommen bekommt kommen kommt finden findet suchen sucht gesucht geben gehen geht bringen bringt nehmen halten hält bleiben helfen hilft " +
  "brauchen braucht anbieten bieten bietet gelingt gelingen funktioniert klappt umgehen richtig besser gut gute guter gutes neue neuen " +
  "neuer viele vielen wenig wenige wenigen beispiel beispiele kriegen kriegt eigene eigenen eigener eigenes leute menschen sagen wissen weiß sehen steht " +
  "stehen liegt raus komme kam kamen gekommen finde gefunden suche gebe gegeben gehe ging gebracht nimmt bleibt geblieben helfe geholfen " +
  "brauche sage sagt gesagt sehe sieht gesehen viel holen holt boot"
).split(" "));

/**
 * Whether a word says little about what is sought.
 * @param {string} word
 * @returns {boolean}
 */
export function isWeak(word) {
  return WEAK.has(word.toLowerCase());
}

// A question mark, or an interrogative before three words or more: „wie wir“ asks nothing.
const QUESTION = /\?\s*$|^\s*(?:wie|was|wer|wen|wem|wo|woher|wohin|woran|womit|wofür|wozu|wann|warum|wieso|weshalb|welche[mnrs]?)(?:\s+\S+){3,}/i;

/**
 * Whether somebody asks a whole question.
 * @param {string} query
 * @returns {boolean}
 */
export function isQuestion(query) {
  return QUESTION.test(query);
}

const GENDERED = /([\p{L}]{2,}?)(?:[*:_]|\/-?)(innen|in|nja|r|n)(?![\p{L}])/giu;
// „Helfer:innenkreis“, „HelferInnenkreis“: texts have „Helferkreis“, „Patientenberatung“, „Akteursnetzwerk“.
const GENDERED_PART = /(\p{L}{2,}?)(?:(?:[*:_]|\/-?)[iI]|(?<=\p{Ll})I)nnen-?(?=\p{Ll}{3})/gu;
const INNER_CAPITAL = /([\p{L}]*\p{Ll})(Innen|In)(?![\p{L}])/gu;
const WORD = /[\p{L}][\p{L}\p{M}]*\d*|\d[\p{L}\d]*/gu;

/**
 * A word as it is compared: lower case, without umlauts, ß and their transliterations. „Gefluechtete“ and „Geflüchtete“ are the same.
 * @param {string} word
 * @returns {string}
 */
export function fold(word) {
  return withoutMarks(word.toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ä|ae/g, "a")
    .replace(/ö|oe/g, "o")
    .replace(/ü|(?<![aeq])ue/g, "u"));
}

/**
 * A text without umlauts and accents, what carries them staying.
 * @param {string} text
 * @returns {string}
 */
export function withoutMarks(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

/**
 * All words of a text, as they are typed.
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

/**
 * @typedef {{text: string, base: string}} Token  A word as typed, and for gender forms the word without its sign and ending („Lots*innen“: „Lots“).
 */

/**
 * The words of a query that count. When only words are typed that say little, they are all there is, and all count.
 * @param {string} query
 * @returns {Token[]}
 */
export function tokens(query) {
  /** @type {Map<string, string>} */
  const bases = new Map();
  const remember = (/** @type {string} */ _, /** @type {string} */ base, /** @type {string} */ ending) => {
    const whole = base + ending.toLowerCase();
    bases.set(whole.toLowerCase(), base);
    return whole;
  };
  const ungendered = query.normalize("NFC").replace(GENDERED_PART, (_, base) => base + linked(base));
  const plain = ungendered.replace(GENDERED, remember).replace(INNER_CAPITAL, remember);
  const all = wordsOf(plain).map((text) => ({ text, base: bases.get(text.toLowerCase()) ?? "" }));
  const counting = all.filter(({ text }) => !STOP_WORDS.has(text.toLowerCase()));
  return counting.some(({ text }) => !isWeak(text)) ? counting : all;
}

/** @param {string} base  @returns {string} what links a person to the next part of a compound */
const linked = (base) => (base.endsWith("er") ? "" : base.endsWith("eur") ? "s" : "en");

const ENDINGS = ["innen", "erin", "ern", "en", "er", "es", "em", "in", "e", "n", "s"];

/**
 * A word without its inflection, roughly: good enough to tell whether the site knows it in another form.
 * @param {string} folded
 * @returns {string}
 */
export function trunk(folded) {
  const single = folded.replace(/nisse[ns]?$/, "nis"); // „Zeugnisse“
  if (single.endsWith("nis")) return single;
  const ending = ENDINGS.find((entry) => folded.endsWith(entry) && folded.length - entry.length >= 3);
  return ending ? folded.slice(0, -ending.length) : folded;
}

/**
 * How many letters differ, neighbours swapped counting once; stops counting above the limit.
 * @param {string} left
 * @param {string} right
 * @param {number} limit
 * @returns {number}
 */
export function distance(left, right, limit) {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before = /** @type {number[]} */ ([]);
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      now[column] = Math.min(now[column - 1] + 1, last[column] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) now[column] = Math.min(now[column], before[column - 2] + 1);
    }
    if (Math.min(...now) > limit) return limit + 1;
    [before, last] = [last, now];
  }
  return last[right.length];
}

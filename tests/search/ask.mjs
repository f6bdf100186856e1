// Asks the search of a built site: node ask.mjs SITE SCRIPTS < queries.json > answers.json
// For each query: the addresses of the first ten results, how many there are, what the list says of the hidden words, and milliseconds.
// Beside them the size of every file that was fetched, by its path below the site.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const FIRST = 10;
const [site, scripts] = process.argv.slice(2, 4).map((folder) => path.resolve(folder));
const fetched = {};

globalThis.fetch = async (address) => {
  const asked = String(address).split("?")[0];
  const file = asked.startsWith("file:") ? fileURLToPath(asked.replace(/^file:\/*/, "file:///")) : path.join(site, asked);
  const content = await readFile(file);
  fetched[path.relative(site, file)] = content.length;
  return new Response(content);
};
const module = (file) => import(pathToFileURL(file).href);
const pagefind = await module(path.join(site, "pagefind/pagefind.js"));
const { createSearch } = await module(path.join(scripts, "search/engine.js"));
const { Vocabulary } = await module(path.join(scripts, "search/vocabulary.js"));
const { shown } = await module(path.join(scripts, "search/results.js"));

const { fetchPacked } = await module(path.join(scripts, "search/packed.js"));

const packed = (name) => fetchPacked(`pagefind/${name}.packed`);
const vocabulary = new Vocabulary((folder, name) => packed(`${folder}/${name}`));
const search = await createSearch(pagefind, vocabulary, () => packed("kinds"));
await pagefind.init();

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const answers = [];
for (const query of JSON.parse(Buffer.concat(chunks).toString("utf8"))) {
  const begun = performance.now();
  const { meaning, results } = await search(query);
  const entries = [];
  for (const result of results.slice(0, FIRST)) entries.push(await shown(result, vocabulary));
  const ms = performance.now() - begun;
  const used = meaning.ideas.map(({ ways }) => ways.map(({ words }) => words.join(" + ")));
  answers.push({ found: entries.map(({ address }) => address), via: entries.map(({ via }) => via), total: results.length, ms, used });
}
process.stdout.write(JSON.stringify({ answers, fetched }));

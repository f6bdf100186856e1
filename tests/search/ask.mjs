// Asks the search of a built site many queries: node ask.mjs SITE < queries.json > answers.json
// Answers a list, for each query {"found": [addresses], "ms": milliseconds, "shown": [...]}, and at the end what was fetched.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";

const site = path.resolve(process.argv[2]);
const scripts = path.resolve(process.argv[3] ?? path.join(site, "assets/javascripts"));
const fetched = new Map();
globalThis.fetch = async (address) => {
  // In node, Pagefind asks for the files beside its own script.
  const asked = decodeURIComponent(String(address).split("?")[0]);
  const file = asked.replace("file://", "").startsWith(site) ? asked.replace(/^.*file:\/\//, "").replace(/^file:/, "") : path.join(site, asked);
  const content = await readFile(file);
  fetched.set(file, content.length);
  return new Response(content);
};
const pagefind = await import(pathToFileURL(path.join(site, "pagefind/pagefind.js")).href);
const { createSearch } = await import(pathToFileURL(path.join(scripts, "search/engine.js")).href);
const { Vocabulary } = await import(pathToFileURL(path.join(scripts, "search/vocabulary.js")).href);
const vocabulary = new Vocabulary(async (letter) => (await fetch(`/pagefind/words/${letter}.json`)).json());
const search = await createSearch(pagefind, vocabulary);
await pagefind.init?.("de");

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const answers = [];
for (const query of JSON.parse(Buffer.concat(chunks).toString("utf8"))) {
  const begun = performance.now();
  const { meaning, results } = await search(query);
  const ms = performance.now() - begun;
  const top = await Promise.all(results.slice(0, 10).map(async ({ ways, score }) => ({ data: await ways[0].hit.data(), score })));
  answers.push({ found: top.map(({ data }) => data.meta.address), scores: top.map((t) => t.score), total: results.length, ms, used: meaning.ideas.map((i) => i.ways.map((w) => w.words.join("+"))) });
}
process.stdout.write(JSON.stringify({ answers, bytes: [...fetched.values()].reduce((sum, size) => sum + size, 0) }));

// Files of the search that lie packed on the server, so that they are small on every host.

/**
 * @param {URL | string} address
 * @returns {Promise<any>}
 */
export async function fetchPacked(address) {
  const answer = await fetch(address);
  if (!answer.ok || !answer.body) throw new Error(`${address}: ${answer.status}`);
  return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).json();
}

import type { PackRef } from '../site-manifest.ts';
import { isPack } from './hashes.ts';
import { packAddress } from './packs.ts';

/** No byte for so long means that the line is dead; slow lines are left alone. */
const STALL_MS = 30_000;

/** What the server has isn't this build's pack: missing, cut off or of another build. */
export class WrongPack extends Error {}

/** Fetches a pack, unpacks it and compares it with its hash. Throws WrongPack, or what `fetch` throws. */
export async function fetchPack(pack: PackRef): Promise<ArrayBuffer> {
  const bytes = await unpacked(await fetchBytes(packAddress(pack)));
  if (!(await isPack(pack, bytes))) throw new WrongPack(`${pack.id} arrived with other bytes than this build's.`);
  return bytes;
}

async function fetchBytes(address: string): Promise<Blob> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  let stall = setTimeout(abort, STALL_MS);
  try {
    // The browser's own cache needn't keep a second copy.
    const response = await fetch(address, { signal: stop.signal, cache: 'no-store', credentials: 'same-origin' });
    if (!response.ok || !response.body) throw new WrongPack(`${address} answers ${response.status}.`);
    return await readAll(response.body.getReader(), () => {
      clearTimeout(stall);
      stall = setTimeout(abort, STALL_MS);
    });
  } finally {
    clearTimeout(stall);
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  onChunk: () => void,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    onChunk();
    chunks.push(step.value);
  }
  return new Blob(chunks);
}

/** Some hosts unpack on the way what they take for gzip; then there is nothing left to do. */
async function unpacked(blob: Blob): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return blob.arrayBuffer();
  return new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

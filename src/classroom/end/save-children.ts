import { sameBytes } from '../../core/same-bytes.ts';
import { identitiesOf } from '../../progress/identity.ts';
import { readSaveFile } from '../../records/file/read-save-file.ts';
import { makeFile } from '../../saving/make-file.ts';
import { pause } from '../../saving/pause.ts';
import type { Store } from '../../storage/store.ts';
import { type Checksum, checksumOf } from './checksum.ts';
import type { ChildOrder } from './child-orders.ts';
import { countIn, countKept, isSameCount, type KeptCount } from './count-kept.ts';

/** A file that was saved and found to hold everything; a line of the receipt. */
export interface SavedChild extends KeptCount {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly named: readonly string[];
  readonly check: Checksum;
}

/**
 * Lays a file somewhere and gives the bytes that lie there then, with the name they got. Rejects if it can't.
 */
export type Keep = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Kept>;

export interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Savings {
  readonly saved: readonly SavedChild[];
  /** Files that were not kept, or don't hold everything when they are read back. */
  readonly failed: number;
}

/** Saves everybody's file, and reads each back: only what holds as much as this machine does counts as saved. */
export async function saveChildren(
  store: Store,
  orders: readonly ChildOrder[],
  { courses, keep, onProgress }: SaveOrder,
): Promise<Savings> {
  const saved: SavedChild[] = [];
  let failed = 0;
  for (const [at, order] of orders.entries()) {
    onProgress(at, orders.length);
    const child = await saveChild(store, order, courses, keep).catch(() => undefined); // One that fails stops the wipe, not the others.
    if (child) saved.push(child);
    else failed += 1;
  }
  return { saved, failed };
}

export interface SaveOrder {
  readonly courses: readonly string[];
  readonly keep: Keep;
  readonly onProgress: (done: number, total: number) => void;
}

async function saveChild(
  store: Store,
  order: ChildOrder,
  courses: readonly string[],
  keep: Keep,
): Promise<SavedChild | undefined> {
  const made = await makeFile(store, { ...order, courses, passphrase: '' });
  if (!made) return undefined;
  const given = new Uint8Array(await made.file.arrayBuffer());
  const { name, bytes } = await keep(made.name, given);
  if (!sameBytes(given, bytes)) return undefined;
  const read = await readSaveFile(bytes, pause);
  if (!read.ok || !read.value.report.isWhole) return undefined;
  const [inFile, here] = [countIn(read.value.learners), await countKept(store, await idsOf(store, order))];
  if (!isSameCount(inFile, here)) return undefined;
  return { name, size: bytes.length, named: order.named, check: await checksumOf(bytes), ...inFile };
}

async function idsOf(store: Store, { learners }: ChildOrder): Promise<ReadonlySet<string>> {
  const aliases = await store.aliases();
  return new Set(learners.flatMap(({ id }) => [...identitiesOf(aliases, id)]));
}

import type { VerifyNews } from '../protocol.ts';
import { hasIntegrity, isPack } from './hashes.ts';
import { dropPack, packs, readPack } from './packs.ts';
import { wantedFiles } from './shell.ts';

/** Something stored that can be looked at. */
interface Checked {
  readonly name: string;
  isGood(): Promise<boolean>;
  drop(): Promise<unknown>;
}

/** News go out this often, so that telling doesn't cost more than looking. */
const TELL_EVERY = 8;

/** Hashes every file of this build that is stored, one after the other, and tells how far it is; the last news at the end. */
export async function verifyStored(tell: (news: VerifyNews) => void): Promise<void> {
  const all = everything();
  const bad: string[] = [];
  for (const [index, one] of all.entries()) {
    if (!(await isGood(one))) bad.push(one.name);
    if (index % TELL_EVERY === 0) tell({ done: index + 1, total: all.length, bad, isOver: false });
  }
  tell({ done: all.length, total: all.length, bad, isOver: true });
}

/** Drops every file that is not as it should be, so that it is fetched again. */
export async function dropDamaged(): Promise<void> {
  for (const one of everything()) if (!(await isGood(one))) await one.drop();
}

function everything(): readonly Checked[] {
  const files = wantedFiles().map(({ path, read, integrity, remove }) => ({
    name: path,
    isGood: async () => holds(await read(), (bytes) => hasIntegrity(integrity, bytes)),
    drop: remove,
  }));
  const packed = packs.map((pack) => ({
    name: pack.id,
    isGood: async () => holds(await readPack(pack), (bytes) => isPack(pack, bytes)),
    drop: () => dropPack(pack),
  }));
  return [...files, ...packed];
}

const holds = async (bytes: ArrayBuffer | undefined, is: (bytes: ArrayBuffer) => Promise<boolean>): Promise<boolean> =>
  bytes !== undefined && is(bytes);

/** What the browser can't even read is damaged. */
const isGood = (one: Checked): Promise<boolean> => one.isGood().catch(() => false);

import type { Records } from '../../records/model.ts';
import { erasedHere } from '../../saving/erased-here.ts';
import { recordsOf } from '../../saving/open-file.ts';
import { withoutErased } from '../../saving/without-erased.ts';
import type { MergeCount, Store } from '../../storage/store.ts';
import { createHeld, type HeldRecords } from './held-records.ts';
import { joinCardTwins } from './join-card-twins.ts';
import { parseMachineFile } from './machine-file.ts';
import { type MachineLine, machineLine } from './machine-line.ts';
import { machineFilesIn, type ReadMachine, readMachine } from './read-machine.ts';
import type { StickFolder } from './stick-folder.ts';
import { makeOwn, type OwnFile, type WriteOrder, writeOwn } from './write-own.ts';

export interface SyncOrder extends WriteOrder {
  /** Those erased here who may come back: somebody was asked. */
  readonly back: ReadonlySet<string>;
  /** false: the files were handed over one by one, and the own one must be saved by hand. */
  readonly canWrite: boolean;
  readonly onProgress: (done: number, total: number) => void;
}

export interface SyncResult {
  readonly lines: readonly MachineLine[];
  readonly own: OwnFile;
  /** How many pairs were found to be one child, by the beginning of their ids. */
  readonly joined: number;
}

/** What lies on the stick and what of it would be new here, file by file. Merges and writes nothing. */
export async function lookAtStick(
  store: Store,
  folder: StickFolder,
  onProgress: SyncOrder['onProgress'],
): Promise<readonly MachineLine[]> {
  const { lines } = await readAll(store, folder, { back: new Set(), onProgress, take: store.previewMerge });
  return lines;
}

/**
 * Brings everything on the stick to this machine, one transaction a file, then lays this machine's own file there. Whatever
 * goes wrong on the way (it rejects with a `StickError`), what was merged stays, and doing it again does the rest.
 */
export async function syncStick(store: Store, folder: StickFolder, order: SyncOrder): Promise<SyncResult> {
  const { lines, own, held } = await readAll(store, folder, { ...order, take: store.merge });
  const joined = await joinCardTwins(store, order.at);
  const made = order.canWrite
    ? await writeOwn(store, folder, own, held, order)
    : await makeOwn(store, own, held, order, true);
  return { lines, own: made, joined };
}

/** Only lays this machine's own file on the stick: quick, for the end of a lesson. What others wrote isn't read. */
export async function keepOnStick(store: Store, folder: StickFolder, order: WriteOrder): Promise<OwnFile> {
  const device = await store.deviceId();
  const files = (await machineFilesIn(folder)).filter(({ name }) => parseMachineFile(name)?.device === device);
  const own: ReadMachine[] = [];
  for (const file of files) own.push(await readMachine(file));
  return writeOwn(store, folder, own, undefined, order);
}

interface Reading extends Pick<SyncOrder, 'back' | 'onProgress'> {
  readonly take: (records: Records) => Promise<ReadonlyMap<string, MergeCount>>;
}

/** File by file: only one is in memory, beside this machine's own. */
async function readAll(
  store: Store,
  folder: StickFolder,
  { back, onProgress, take }: Reading,
): Promise<{
  readonly lines: readonly MachineLine[];
  readonly own: readonly ReadMachine[];
  readonly held: HeldRecords;
}> {
  const [files, device, erased] = await Promise.all([machineFilesIn(folder), store.deviceId(), erasedHere(store)]);
  const [lines, own, held]: [MachineLine[], ReadMachine[], HeldRecords] = [[], [], createHeld()];
  for (const file of files) {
    onProgress(lines.length, files.length);
    const read = await readMachine(file);
    const records = read.save && recordsOf(read.save);
    const counts = records ? await take(withoutErased(records, erased, back)) : new Map<string, MergeCount>();
    if (read.named?.device === device) own.push(read);
    else if (records) held.add(records);
    lines.push(machineLine(read, device, counts, erased));
  }
  onProgress(files.length, files.length);
  return { lines, own, held };
}

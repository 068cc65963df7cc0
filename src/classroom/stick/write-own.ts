import { sameBytes } from '../../core/same-bytes.ts';
import { makeSaveFile, type SaveContent } from '../../records/file/make-save-file.ts';
import { mergeRecords } from '../../records/merge/merge-records.ts';
import { recordsOf } from '../../saving/open-file.ts';
import { pause } from '../../saving/pause.ts';
import type { Store } from '../../storage/store.ts';
import { isoDay } from '../../ui/show-time.ts';
import type { HeldRecords } from './held-records.ts';
import { machineFileName } from './machine-file.ts';
import { nothing, ownLog } from './own-log.ts';
import { isWhole, type ReadMachine } from './read-machine.ts';
import { StickError, type StickFolder } from './stick-folder.ts';

export interface WriteOrder {
  /** What this machine is called; empty: nothing. */
  readonly label: string;
  /** The version of the app. */
  readonly app: string;
  /** Now, in milliseconds since 1970. */
  readonly at: number;
}

export interface OwnFile {
  /** Empty: there is nothing to keep. */
  readonly name: string;
  /** false: the file there says the same already. */
  readonly isNew: boolean;
  /** undefined: nothing was to be written. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Makes this machine's own file, and lays it on the stick unless the same lies there. It is never written over another: it
 * is laid beside the old one, read back, and only then the old one goes, if that was whole (what was in it is in the new
 * one). So a stick that is pulled out in the middle of it has lost nothing.
 */
export async function writeOwn(
  store: Store,
  folder: StickFolder,
  own: readonly ReadMachine[],
  held: HeldRecords | undefined,
  order: WriteOrder,
): Promise<OwnFile> {
  const made = await makeOwn(store, own, held, order);
  const { name, bytes } = made;
  if (bytes === undefined) return made;
  if (made.isNew) {
    await folder.write(name, bytes);
    await readBack(folder, name, bytes);
  }
  for (const { file } of own.filter(isWhole)) if (file.name !== name) await folder.remove(file.name);
  await store.putMachine({ ...(await store.machine()), savedAt: order.at });
  return made;
}

/** The same, laid nowhere yet. `isByHand`: a person will lay it there, in place of the old one. */
export async function makeOwn(
  store: Store,
  own: readonly ReadMachine[],
  held: HeldRecords | undefined,
  { label, app }: WriteOrder,
  isByHand = false,
): Promise<OwnFile> {
  const device = await store.deviceId();
  const before = mergeRecords(nothing, ...own.flatMap(({ save }) => (save ? [recordsOf(save)] : [])));
  const content = await ownLog(store, { device, held, before });
  if (content.learners.length + content.aliases.length + content.notes.length === 0)
    return { name: '', isNew: false, bytes: undefined };
  const meta = { app, day: isoDay(latestIn(content)), courses: coursesIn(content), scope: 'machine' } as const;
  const { bytes, exceeded } = await makeSaveFile(content, meta, pause);
  if (exceeded.length > 0) throw new StickError('failed', `beyond ${exceeded.join()}`);
  const same = own.find(
    (one) => isWhole(one) && one.named?.label === label && one.bytes !== undefined && sameBytes(one.bytes, bytes),
  );
  const old = same ?? (isByHand ? own.find(isWhole) : undefined);
  return { name: old?.file.name ?? freeName(own, label, device), isNew: same === undefined, bytes };
}

/** A name under which nothing of this machine lies. */
function freeName(own: readonly ReadMachine[], label: string, device: string): string {
  const taken = new Set(own.map(({ file }) => file.name.toLowerCase()));
  let number = 1;
  while (taken.has(machineFileName({ label, device, number }).toLowerCase())) number += 1;
  return machineFileName({ label, device, number });
}

/** A stick may say that it has written, and have not. */
async function readBack(folder: StickFolder, name: string, bytes: Uint8Array): Promise<void> {
  const file = await folder.file(name);
  if (file === undefined || !sameBytes(await file.bytes(), bytes)) throw new StickError('unsure');
}

/** By the newest record, not by the calendar: a file in which nothing is new has the same bytes tomorrow. */
function latestIn({ learners }: SaveContent): number {
  let latest = 0;
  for (const { learner, attempts, works } of learners) {
    for (const { at } of attempts) latest = Math.max(latest, at);
    for (const { versions } of works) for (const { at } of versions) latest = Math.max(latest, at);
    latest = Math.max(latest, learner.seenAt);
  }
  return latest;
}

const coursesIn = ({ learners }: SaveContent): readonly string[] =>
  [
    ...new Set(
      learners.flatMap(({ attempts, works }) =>
        [...attempts, ...works].map(({ exercise }) => exercise.split('/')[0] ?? ''),
      ),
    ),
  ].sort();

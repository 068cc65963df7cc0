import { markTaken } from '../../learners/untaken.ts';
import type { Store } from '../../storage/store.ts';
import { type ChosenFolder, folderIn } from './folder.ts';
import type { MachineLine } from './machine-line.ts';
import type { StickFolder } from './stick-folder.ts';
import { layReadme } from './stick-readme.ts';
import { keepOnStick, lookAtStick, type SyncOrder, type SyncResult, syncStick } from './sync-stick.ts';
import type { OwnFile, WriteOrder } from './write-own.ts';

/** Where on the stick the machines' files lie. */
const MACHINES = 'machines';

type Progress = SyncOrder['onProgress'];

/** `lookAtStick` in a chosen folder. */
export const lookInFolder = (
  store: Store,
  chosen: ChosenFolder,
  onProgress: Progress,
): Promise<readonly MachineLine[]> => lookAtStick(store, folderIn(chosen, MACHINES), onProgress);

/** `syncStick` in a chosen folder, which gets its note. */
export async function syncFolder(
  store: Store,
  chosen: ChosenFolder,
  back: ReadonlySet<string>,
  onProgress: Progress,
): Promise<SyncResult> {
  const order = { ...(await orderOf(store)), back, onProgress, canWrite: true };
  const result = await syncStick(store, folderIn(chosen, MACHINES), order);
  markTaken();
  if (result.own.isNew && chosen.name !== MACHINES) await layReadme(folderIn(chosen, ''));
  return result;
}

/** `syncStick` of files that were handed over: what is to lie on the stick must be saved by hand. */
export async function syncFiles(
  store: Store,
  files: StickFolder,
  back: ReadonlySet<string>,
  onProgress: Progress,
): Promise<SyncResult> {
  return syncStick(store, files, { ...(await orderOf(store)), back, onProgress, canWrite: false });
}

/** `keepOnStick` in a chosen folder. */
export async function keepInFolder(store: Store, chosen: ChosenFolder): Promise<OwnFile> {
  const own = await keepOnStick(store, folderIn(chosen, MACHINES), await orderOf(store));
  markTaken();
  return own;
}

async function orderOf(store: Store): Promise<WriteOrder> {
  const { name = '' } = await store.machine();
  return { label: name, app: document.documentElement.dataset.version ?? '', at: Date.now() };
}

import { isRecord } from '../../core/json.ts';
import { compareText } from '../../core/text.ts';
import { type FolderFile, StickError, type StickFault, type StickFolder } from './stick-folder.ts';

/** The one door to folders on sticks: File System Access, where the browser has it. */

/** What the types of the platform don't know yet. */
interface Picker {
  readonly showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

type Permission = 'granted' | 'prompt' | 'denied';

/** A folder that somebody has chosen; it can be kept in IndexedDB, and asked for permission again. */
export interface ChosenFolder extends FileSystemDirectoryHandle {
  readonly queryPermission?: (mode: { mode: 'readwrite' }) => Promise<Permission>;
  readonly requestPermission?: (mode: { mode: 'readwrite' }) => Promise<Permission>;
}

const WRITING = { mode: 'readwrite' } as const;

/** Can a folder be chosen here? Not in 360's older browsers, and not at http addresses of a LAN. */
export const canChooseFolder = (): boolean => (window as Picker).showDirectoryPicker !== undefined;

/** Lets somebody choose a folder; undefined: they thought better of it. To be called from a press. */
export async function chooseFolder(): Promise<ChosenFolder | undefined> {
  try {
    return await (window as Picker).showDirectoryPicker?.({ id: 'jieti-stick', ...WRITING });
  } catch (error) {
    if (nameOf(error) === 'AbortError') return undefined;
    throw new StickError('refused', error);
  }
}

/** What was kept, if it is a folder. */
export const asChosenFolder = (kept: unknown): ChosenFolder | undefined =>
  isRecord(kept) && kept.kind === 'directory' && 'getDirectoryHandle' in kept
    ? (kept as unknown as ChosenFolder)
    : undefined;

/** May it be written to now, without asking? */
export async function isGranted(folder: ChosenFolder): Promise<boolean> {
  return folder.queryPermission === undefined || (await folder.queryPermission(WRITING)) === 'granted';
}

/** Asks for permission to write, if need be; true: it is given. To be called from a press. */
export async function askPermission(folder: ChosenFolder): Promise<boolean> {
  if (await isGranted(folder)) return true;
  return (await folder.requestPermission?.(WRITING)) === 'granted';
}

/** The folder `name` in a chosen one (which may be that folder itself); empty: the chosen one. */
export function folderIn(chosen: ChosenFolder, name: string): StickFolder {
  const open = async (create: boolean): Promise<FileSystemDirectoryHandle> =>
    name === '' || chosen.name === name ? chosen : chosen.getDirectoryHandle(name, { create });
  return {
    files: () => told(async () => filesIn(await openIfThere(chosen, () => open(false)))),
    file: (file) => told(async () => fileIn(await openIfThere(chosen, () => open(false)), file)),
    write: (file, bytes) => told(async () => writeWhole(await open(true), file, bytes)),
    remove: (file) => told(async () => (await open(false)).removeEntry(file)),
  };
}

/** undefined: it isn't there, though the folder around it is. Rejects if that one is gone too. */
async function openIfThere<T>(around: FileSystemDirectoryHandle, open: () => Promise<T>): Promise<T | undefined> {
  try {
    return await open();
  } catch (error) {
    if (nameOf(error) !== 'NotFoundError') throw error;
    await around.keys().next();
    return undefined;
  }
}

async function filesIn(folder: FileSystemDirectoryHandle | undefined): Promise<readonly FolderFile[]> {
  const files: FolderFile[] = [];
  if (folder === undefined) return files;
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file') continue;
    const file = await (handle as FileSystemFileHandle).getFile();
    files.push(folderFile(file));
  }
  return files.sort((one, other) => compareText(one.name, other.name));
}

async function fileIn(folder: FileSystemDirectoryHandle | undefined, name: string): Promise<FolderFile | undefined> {
  if (folder === undefined) return undefined;
  const handle = await openIfThere(folder, () => folder.getFileHandle(name));
  return handle && folderFile(await handle.getFile());
}

/** A file, from a folder or handed over by itself. */
export const folderFile = (file: File): FolderFile => ({
  name: file.name,
  size: file.size,
  writtenAt: file.lastModified,
  bytes: () => told(async () => new Uint8Array(await file.arrayBuffer())),
});

/** The browser writes beside it and swaps when it is closed: what was there before stays if anything goes wrong. */
async function writeWhole(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await removeIfEmpty(folder, handle).catch(() => undefined); // The stick may be gone, and then nobody sees it.
    throw error;
  }
}

/** Asking for a file has made one, which nobody needs if it couldn't be written. */
async function removeIfEmpty(folder: FileSystemDirectoryHandle, handle: FileSystemFileHandle): Promise<void> {
  if ((await handle.getFile()).size === 0) await folder.removeEntry(handle.name);
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StickError ? error : new StickError(faults[nameOf(error)] ?? 'failed', error);
  }
}

const faults: Readonly<Record<string, StickFault>> = {
  // The stick was pulled out, its letter has changed, or somebody has moved the folder.
  NotFoundError: 'gone',
  NotReadableError: 'gone',
  InvalidStateError: 'gone',
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'protected',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

import { readSaveFile, type StagedSave } from '../../records/file/read-save-file.ts';
import { saveLimits } from '../../records/file/save-limits.ts';
import { pause } from '../../saving/pause.ts';
import { isSaveName, type MachineFile, parseMachineFile } from './machine-file.ts';
import type { FolderFile, StickFolder } from './stick-folder.ts';

/** A machine's file on the stick, looked through. */
export interface ReadMachine {
  readonly file: FolderFile;
  /** undefined: somebody has given the file another name. */
  readonly named: MachineFile | undefined;
  /** undefined: nothing in it can be read. */
  readonly save: StagedSave | undefined;
  /** The bytes as they lie there. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** The files that may hold records, in an order that is the same on all machines. */
export const machineFilesIn = async (folder: StickFolder): Promise<readonly FolderFile[]> =>
  (await folder.files()).filter(({ name }) => isSaveName(name));

/** Reads one. Rejects only with a `StickError`: what is wrong with the file itself is a value. */
export async function readMachine(file: FolderFile): Promise<ReadMachine> {
  const named = parseMachineFile(file.name);
  if (file.size > saveLimits.fileBytes) return { file, named, save: undefined, bytes: undefined };
  const bytes = await file.bytes();
  const read = await readSaveFile(bytes, pause);
  return { file, named, save: read.ok ? read.value : undefined, bytes };
}

/** Is everything in it that was ever written to it, and is all of it understood? Only then may it be written over. */
export const isWhole = ({ save }: ReadMachine): boolean =>
  save?.report.isWhole === true && save.report.unknownCount === 0;

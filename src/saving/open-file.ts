import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import { readSaveFile, type StagedSave } from '../records/file/read-save-file.ts';
import { saveLimits } from '../records/file/save-limits.ts';
import type { SaveRefusal } from '../records/file/save-refusal.ts';
import { unlockFile } from '../records/file/unlock-file.ts';
import type { Records } from '../records/model.ts';
import { pause } from './pause.ts';

/** Why a file was not opened. `wrong`, `no-crypto`: it is locked, and stays so. */
export type FileRefusal = SaveRefusal['why'] | 'wrong' | 'no-crypto' | 'not-readable';

/** Looks a save file through, after unlocking it if a passphrase is given. Nothing is merged. */
export async function openFile(file: Blob, passphrase = ''): Promise<Result<StagedSave, FileRefusal>> {
  if (file.size > saveLimits.fileBytes) return err('too-large');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return err('not-readable'); // The stick was pulled out.
  }
  if (passphrase !== '') {
    const unlocked = await unlockFile(bytes, passphrase, crypto);
    if (!unlocked.ok) return unlocked;
    bytes = unlocked.value;
  }
  const read = await readSaveFile(bytes, pause);
  return read.ok ? ok(read.value) : err(read.error.why);
}

/** What was staged, as the store takes it in. */
export const recordsOf = ({ learners, aliases, notes }: StagedSave): Records => ({
  learners: learners.flatMap(({ learner }) => learner ?? []),
  attempts: learners.flatMap(({ attempts }) => attempts),
  works: learners.flatMap(({ works }) => works),
  drafts: learners.flatMap(({ drafts }) => drafts),
  aliases,
  notes,
});

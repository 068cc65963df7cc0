import { err, ok, type Result } from '../../core/result.ts';
import type { Alias } from '../../exercises/attempt.ts';
import type { Note } from '../model.ts';
import { createPartReader } from './part-reader.ts';
import { readZipFiles } from './read-zip-files.ts';
import { SAVE_VERSION, type SaveHeader } from './save-header.ts';
import { type SaveLimits, saveLimits } from './save-limits.ts';
import { refusalOf, type SaveRefusal } from './save-refusal.ts';
import { reportOf, type SaveReport } from './save-report.ts';
import { createStage, type Stage, type StagedLearner } from './stage-records.ts';

/** What a save file holds, looked through and kept in memory; nothing of it is merged yet. */
export interface StagedSave {
  /** undefined: it is lost, and nobody knows what else is. */
  readonly header: SaveHeader | undefined;
  readonly learners: readonly StagedLearner[];
  readonly aliases: readonly Alias[];
  /** What volunteers wrote to each other about classes. */
  readonly notes: readonly Note[];
  readonly report: SaveReport;
}

/**
 * Reads a save file, however damaged or hostile: gives back every line in it that is whole, and says what was not. Never
 * rejects; gives way with `pause` after some milliseconds of work, again and again.
 */
export async function readSaveFile(
  bytes: Uint8Array,
  pause: () => Promise<void>,
  limits: SaveLimits = saveLimits,
): Promise<Result<StagedSave, SaveRefusal>> {
  const refusal = refusalOf(bytes, limits);
  if (refusal !== undefined) return err(refusal);
  const stage = createStage(limits.learners);
  const reader = createPartReader(stage, limits);
  const files = await readZipFiles(bytes, reader, limits, pause);
  const { header } = files;
  if (header !== undefined && header.version > SAVE_VERSION) {
    return err({ why: 'newer', version: header.version, app: header.app });
  }
  if (!files.isOurs) return err({ why: 'not-ours', looksLike: 'zip' });
  const learners = await stagedLearners(stage, pause);
  return ok({ header, learners, aliases: stage.aliases(), notes: stage.notes(), report: reportOf(reader, files) });
}

async function stagedLearners(stage: Stage, pause: () => Promise<void>): Promise<readonly StagedLearner[]> {
  const learners: StagedLearner[] = [];
  for (const id of stage.learnerIds) {
    learners.push(stage.learner(id));
    await pause();
  }
  return learners;
}

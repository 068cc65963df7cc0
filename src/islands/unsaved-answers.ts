import type { StorageFault } from '../storage/store.ts';

/** An answer on its way to the disk. */
export interface UnsavedAnswer {
  /** Writes it; resolves to what went wrong, if anything did. */
  readonly write: () => Promise<StorageFault | undefined>;
  /** It is on the disk. */
  readonly onSaved: () => void;
}

/** The answers of this page that are only in memory, oldest first. */
const unsaved = new Map<UnsavedAnswer, StorageFault | undefined>();
let turn: Promise<void> = Promise.resolve();

/**
 * Writes an answer, after all earlier ones that the disk did not take: once there is room again, the next answer brings
 * them along. Resolves to this answer's own fault.
 */
export async function saveAnswer(answer: UnsavedAnswer): Promise<StorageFault | undefined> {
  unsaved.set(answer, undefined);
  await saveUnsaved();
  return unsaved.get(answer);
}

/** Tries every answer that is only in memory, one after the other; what the disk still refuses waits on. */
export function saveUnsaved(): Promise<void> {
  // In turn, so that two calls can't write the same answer twice.
  turn = turn.then(writeAll);
  return turn;
}

async function writeAll(): Promise<void> {
  for (const answer of [...unsaved.keys()]) {
    const fault = await answer.write();
    if (fault) {
      unsaved.set(answer, fault);
    } else {
      unsaved.delete(answer);
      answer.onSaved();
    }
  }
}

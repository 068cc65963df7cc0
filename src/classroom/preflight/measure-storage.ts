import { readRemembering } from '../../learners/memory.ts';
import type { Store } from '../../storage/store.ts';
import type { MachineFacts } from './machine-facts.ts';

/** Not a learner's, and gone again at once. */
const TRIAL = { learner: 'preflight', exercise: 'preflight/preflight/preflight#1' } as const;

/** Writes something and reads it back, and asks the browser what it thinks of our storage. */
export async function measureStorage(store: Store): Promise<MachineFacts['storage']> {
  // Missing at http addresses of a LAN, whatever the types say.
  const manager = navigator.storage as StorageManager | undefined;
  const [works, remembering, persisted, estimate] = await Promise.all([
    keepsWhatItIsGiven(store),
    readRemembering(store),
    manager?.persisted?.(),
    manager?.estimate?.(),
  ]);
  const free = estimate?.quota === undefined ? undefined : estimate.quota - (estimate.usage ?? 0);
  return { works, remembering, persisted, free };
}

async function keepsWhatItIsGiven(store: Store): Promise<boolean> {
  const mark = Math.random();
  try {
    await store.putDraft({ ...TRIAL, revision: '', at: Date.now(), session: mark });
    const kept = await store.draft(TRIAL.learner, TRIAL.exercise);
    await store.deleteDraft(TRIAL.learner, TRIAL.exercise);
    return store.persistent && kept?.session === mark;
  } catch {
    return false; // That is what was to be found out.
  }
}

import { type Current, onReturn, readCurrent, writeCurrent } from '../learners/current.ts';
import { newId } from '../learners/new-id.ts';
import type { Learner, Store } from '../storage/store.ts';

/** Who this page shows and records for. Fixed while the page stands: another learner means another page. */
let shown: Current | undefined = readCurrent();
const listeners = new Set<() => void>();

/** The learner this page works for; undefined until somebody does something. */
export const here = (): Current | undefined => shown;

/** Calls back when a guest has been made here, or the learner's settings have changed. */
export function onHere(listener: () => void): void {
  listeners.add(listener);
}

/** Makes this the tab's learner (undefined: nobody). */
export function setHere(current: Current | undefined): void {
  shown = current;
  writeCurrent(current);
  for (const listener of listeners) listener();
}

/** What a tab keeps of a learner. */
export const currentOf = ({ id, nickname, animal, guest, settings }: Learner): Current => ({
  id,
  nickname,
  animal,
  guest,
  pinyin: settings.pinyin,
});

/** The id to record under. Whoever works without having chosen an animal is a guest, whose work can be claimed later. */
export async function learnerId(store: Store): Promise<string> {
  if (shown) return shown.id;
  const now = Date.now();
  const guest: Learner = {
    id: newId(),
    nickname: '',
    animal: '',
    guest: true,
    group: '',
    createdAt: now,
    seenAt: now,
    settings: {},
  };
  setHere(currentOf(guest));
  await store.putLearner(guest);
  return guest.id;
}

/** Reloads when Back or another page of this tab has brought another learner. */
export function watchHere(): void {
  onReturn(() => {
    if (readCurrent()?.id !== shown?.id) location.reload();
  });
}

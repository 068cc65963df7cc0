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

/**
 * Takes the tab away from its learner, for whom this page still keeps the last drafts. Should Back bring the page out of
 * the browser's page cache, it starts anew for whoever is here then.
 */
export const leaveTab = (): void => writeCurrent(undefined);

/** What a tab keeps of a learner. */
export const currentOf = ({ id, nickname, animal, guest, settings }: Learner): Current => ({
  id,
  nickname,
  animal,
  guest,
  pinyin: settings.pinyin,
});

let becomingGuest: Promise<string> | undefined;

/** The id to record under. Whoever works without having chosen an animal is a guest, whose work can be claimed later. */
export async function learnerId(store: Store): Promise<string> {
  if (shown) return shown.id;
  // An answer and a draft may ask at the same moment: one guest, not two.
  becomingGuest ??= becomeGuest(store);
  return becomingGuest;
}

async function becomeGuest(store: Store): Promise<string> {
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
  await store.putLearner(guest);
  setHere(currentOf(guest));
  return guest.id;
}

/** Calls back once this page's learner has been deleted or wiped, here or in another tab: nothing may be written then. */
export function watchGone(store: Store, leave: () => void): void {
  const look = async () => {
    if (!shown) return;
    const learner = await store.learner(shown.id);
    if (learner && learner.deletedIn === undefined) return;
    stop();
    setHere(undefined);
    leave();
  };
  const stop = store.subscribe(['learners'], look);
}

/** Reloads when Back or another page of this tab has brought another learner. */
export function watchHere(): void {
  onReturn(() => {
    if (readCurrent()?.id !== shown?.id) location.reload();
  });
}

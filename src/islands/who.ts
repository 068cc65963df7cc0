import { type Current, onReturn, readCurrent, writeCurrent } from '../learners/current.ts';
import { newId } from '../learners/new-id.ts';
import { type Pair, readPair, writePair } from '../learners/pair.ts';
import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { reloadPage } from './go-to.ts';

/** Who this page shows and records for. Fixed while the page stands: another learner means another page. */
let shown: Current | undefined = readCurrent();
/** Who works together with them. */
let pair: Pair | undefined = readPair(shown);
const listeners = new Set<() => void>();

/** The learner this page works for; undefined until somebody does something. */
export const here = (): Current | undefined => shown;

/** Everybody whom this page works for. */
export const allHere = (): readonly Current[] => [...(shown ? [shown] : []), ...(pair ? [pair.partner] : [])];

/** The pair that this page works for; undefined: one alone. */
export const pairHere = (): Pair | undefined => pair;

/** Makes two of one, keeps their turns, or (undefined) parts them: the tab's learner goes on alone. */
export function setPair(next: Pair | undefined): void {
  pair = next;
  writePair(next);
  for (const listener of listeners) listener();
}

/** Calls back when a guest has been made here, or the learner's settings have changed. */
export function onHere(listener: () => void): void {
  listeners.add(listener);
}

/** Makes this the tab's learner (undefined: nobody). */
export function setHere(current: Current | undefined): void {
  if (current?.id !== shown?.id) {
    pair = undefined;
    writePair(undefined);
  }
  shown = current;
  writeCurrent(current);
  for (const listener of listeners) listener();
}

/**
 * Takes the tab away from its learner, for whom this page still keeps the last drafts. Should Back bring the page out of
 * the browser's page cache, it starts anew for whoever is here then.
 */
export function leaveTab(): void {
  writeCurrent(undefined);
  writePair(undefined);
}

/** What a tab keeps of a learner. */
export const currentOf = ({ id, nickname, animal, guest, settings }: Learner): Current => ({
  id,
  nickname,
  animal,
  guest,
  pinyin: settings.pinyin,
});

let guest: Learner | undefined;
let becomingGuest: Promise<void> | undefined;
let gone = false;

/** The id to record under. Whoever works without having chosen an animal is a guest, whose work can be claimed later. */
export async function learnerId(store: Store): Promise<string> {
  if (shown && shown.id !== guest?.id) return shown.id;
  const made = newGuest();
  // An answer and a draft may ask at the same moment: one guest, not two.
  becomingGuest ??= store.putLearner(made);
  try {
    await becomingGuest;
  } catch (error) {
    becomingGuest = undefined; // There may be room the next time.
    throw error;
  }
  if (!shown) setHere(currentOf(made));
  return made.id;
}

/**
 * Whom this page works for, said at once, for a page that is being left; with the guest's row, which may not be on the
 * disk yet. undefined: the learner was deleted, and nothing of theirs may be written.
 */
export function whoLeaves(): { readonly id: string; readonly guest: Learner | undefined } | undefined {
  if (gone) return undefined;
  if (shown) return { id: shown.id, guest };
  const made = newGuest();
  setHere(currentOf(made));
  return { id: made.id, guest: made };
}

/** One guest a page, made when it is first asked for. */
function newGuest(): Learner {
  const now = Date.now();
  guest ??= {
    id: newId(),
    nickname: '',
    animal: '',
    guest: true,
    group: '',
    createdAt: now,
    seenAt: now,
    settings: {},
  };
  return guest;
}

/** Has this page's learner been deleted while it stood? Nothing may be written then, under no id. */
export const isLearnerGone = (): boolean => gone;

/** Calls back once this page's learner has been deleted or wiped, here or in another tab. */
export function watchGone(store: Store, leave: () => void): void {
  const look = async () => {
    if (!shown) return;
    const isHere = async (id: string) => {
      const learner = await store.learner(id);
      return learner !== undefined && learner.deletedIn === undefined;
    };
    const partner = pair?.partner;
    const stays = partner && (await isHere(partner.id)) ? partner : undefined;
    if (await isHere(shown.id)) {
      if (partner && !stays) setPair(undefined);
      return;
    }
    stop();
    gone = true;
    // Of two, the other one goes on alone.
    setHere(stays);
    if (stays) reloadPage();
    else leave();
  };
  const stop = store.subscribe(['learners'], look);
}

/** Reloads when Back or another page of this tab has brought another learner, or parted two. */
export function watchHere(): void {
  onReturn(() => {
    const now = readCurrent();
    if (now?.id !== shown?.id || readPair(now)?.partner.id !== pair?.partner.id) reloadPage();
  });
}

import { isBoolean, isNumber, isRecord, isString } from '../core/json.ts';
import { parseAttempt, parseDraft, parseLearner } from '../records/parse-rows.ts';
import { LEFT, type Left, type LeftAnswer } from './left-behind.ts';
import type { Store } from './store.ts';

/**
 * Brings into the store what pages were still writing when they were left. What did get through is known by its time and
 * not written twice; what the store refuses waits for the next opening. Never rejects.
 */
export async function bringLeft(store: Store): Promise<void> {
  for (const key of leftKeys()) {
    try {
      const left = parseLeft(localStorage.getItem(key) ?? '');
      if (left) await bring(store, left);
      localStorage.removeItem(key);
    } catch {
      // A full or closed store: it stays where it is.
    }
  }
}

function leftKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(LEFT));
  } catch {
    return []; // Storage of this sort is forbidden here, so nothing was left in it.
  }
}

async function bring(store: Store, { draft, answer, guest }: Left): Promise<void> {
  const { learner, exercise } = draft;
  if (!(await store.learner(learner))) {
    // Somebody who was erased since doesn't come back; a guest whose row was on its way too does.
    if (guest?.id !== learner) return;
    await store.putLearner(guest);
  }
  if (answer) await bringAnswer(store, learner, answer);
  const known = await store.draft(learner, exercise);
  if (known === undefined || known.at < draft.at) await store.putDraft(draft);
}

async function bringAnswer(
  store: Store,
  learner: string,
  { lang, attempt, at, isWork, partner }: LeftAnswer,
): Promise<void> {
  const known = await store.attempts([learner], attempt.exercise.split('#')[0]);
  // Somebody who was erased since doesn't come back.
  const other = partner !== undefined && (await store.learner(partner)) ? partner : undefined;
  for (const owner of isWork ? [learner, other] : []) {
    if (owner !== undefined) await store.addWorkVersion(owner, attempt.exercise, attempt.kind, attempt.answer, at);
  }
  if (known.some((other) => other.exercise === attempt.exercise && other.at === at)) return;
  await store.addAttempt(learner, lang, attempt, at, undefined, other);
}

/** Anybody may have written there: undefined if it isn't what `leaveBehind` writes. */
function parseLeft(text: string): Left | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const draft = parseDraft(value.draft);
  if (!draft) return undefined;
  return { draft, answer: parseAnswer(value.answer), guest: parseGuest(value.guest) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseAnswer(value: unknown): LeftAnswer | undefined {
  if (!isRecord(value) || !isRecord(value.attempt) || !isNumber(value.at)) return undefined;
  const { at, lang } = value;
  // An attempt without who, where and which number, which the store adds.
  const made = parseAttempt({ ...value.attempt, id: '-', learner: '-', device: '-', seq: 0, at, lang });
  if (!made) return undefined;
  const { id, learner, device, seq, at: _, lang: spoken, ...attempt } = made;
  const partner = isString(value.partner) ? value.partner : undefined;
  return { lang: spoken, attempt, at, isWork: isBoolean(value.isWork) && value.isWork, partner };
}

function parseGuest(value: unknown): Left['guest'] {
  const learner = parseLearner(value);
  return learner?.guest ? learner : undefined;
}

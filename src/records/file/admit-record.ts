import { isRecord } from '../../core/json.ts';
import type { Alias, Attempt } from '../../exercises/attempt.ts';
import type { Draft, Learner, Note, Work, WorkVersion } from '../model.ts';
import { cleanNickname, clipNickname } from '../nickname.ts';
import { parseAlias, parseAttempt, parseDraft, parseLearner, parseNote, parseWork } from '../parse-rows.ts';
import { travelling } from '../travelling.ts';
import type { SavedRecord } from './saved-record.ts';

/** Why a record is not let in. */
export type RecordFault = 'shape' | 'unknown-sort';

/**
 * The record that `{"<sort>": {…}}` stands for, if it may be let in from a file of a stranger: its shape is right, its ids
 * look like ids, its times lie where dates can be shown, names of people are short and hold no control characters. Texts in
 * answers stay as they are: they are shown as text.
 */
export function admitRecord(value: unknown): SavedRecord | RecordFault {
  if (!isRecord(value)) return 'shape';
  const [sort, ...others] = Object.keys(value);
  if (sort === undefined || others.length > 0) return 'shape';
  const admit = ADMIT.get(sort);
  return admit === undefined ? 'unknown-sort' : (admit(value[sort]) ?? 'shape');
}

/** A map: `constructor` and its like are no sorts. */
const ADMIT = new Map<string, (row: unknown) => SavedRecord | undefined>([
  ['learner', (row) => admitted('learner', admitLearner(parseLearner(row)))],
  ['attempt', (row) => admitted('attempt', parseAttempt(row), isAttemptInBounds)],
  ['alias', (row) => admitted('alias', parseAlias(row), isAliasInBounds)],
  ['draft', (row) => admitted('draft', parseDraft(row), isDraftInBounds)],
  ['work', (row) => admitted('work', admitWork(row))],
  ['note', (row) => admitted('note', parseNote(row), isNoteInBounds)],
]);

function admitted<S extends SavedRecord['sort'], T>(
  sort: S,
  record: T | undefined,
  isInBounds: (record: T) => boolean = () => true,
): { readonly sort: S; readonly record: T } | undefined {
  return record !== undefined && isInBounds(record) ? { sort, record } : undefined;
}

/** Wide enough for ids that later versions may make; lower case, since they name files too. */
const isId = (text: string): boolean => /^[0-9a-z_-]{1,40}$/.test(text);
const isShort = (text: string): boolean => text.length <= 200 && !/\p{Cc}/u.test(text);

/** The year 2200: a clock may be wrong, but a statement must leave room for a later one. */
const LATEST = 7_258_118_400_000;
const isTime = (at: number): boolean => at >= 0 && at <= LATEST;
const isCount = (count: number): boolean => count >= 0 && count <= LATEST;

const isStamped = ({ id, device, seq, at }: WorkVersion | Attempt | Alias | Note): boolean =>
  isId(id) && isId(device) && Number.isSafeInteger(seq) && seq >= 0 && isTime(at);

const isOfExercise = ({ learner, exercise }: { readonly learner: string; readonly exercise: string }): boolean =>
  isId(learner) && isShort(exercise);

const isAttemptInBounds = (attempt: Attempt): boolean =>
  isStamped(attempt) &&
  isOfExercise(attempt) &&
  [attempt.kind, attempt.revision].every(isShort) &&
  [attempt.durationMs, attempt.misses, attempt.hints].every(isCount) &&
  attempt.verdict.score >= 0 &&
  attempt.verdict.score <= 1;

const isAliasInBounds = (alias: Alias): boolean => isStamped(alias) && isId(alias.from) && isId(alias.to);

const isDraftInBounds = (draft: Draft): boolean => isOfExercise(draft) && isShort(draft.revision) && isTime(draft.at);

/** Two sheets of writing; and a class's name as learners have it. */
const isNoteInBounds = (note: Note): boolean =>
  isStamped(note) && note.text.length <= 10_000 && note.group.length <= 40 && isShort(note.group);

/** A version that can't be read takes the line with it: a line holds one version, or none if the work has none. */
function admitWork(row: unknown): Work | undefined {
  const work = parseWork(row);
  if (work === undefined || !isOfExercise(work) || !isShort(work.kind)) return undefined;
  const isWhole = isRecord(row) && Array.isArray(row.versions) && row.versions.length === work.versions.length;
  return isWhole && work.versions.every(isStamped) ? work : undefined;
}

function admitLearner(learner: Learner | undefined): Learner | undefined {
  if (learner === undefined || !isId(learner.id) || !isShort(learner.animal)) return undefined;
  const { lock } = learner;
  return {
    ...travelling(learner),
    nickname: clipNickname(cleanNickname(learner.nickname)),
    group: cleanNickname(learner.group).slice(0, 40),
    lock: lock !== undefined && lock.length <= 3 && lock.every(isShort) ? lock : undefined,
    edits: learner.edits === undefined ? undefined : Math.min(Math.max(Math.trunc(learner.edits), 0), EDITS_MOST),
    createdAt: clampTime(learner.createdAt),
    seenAt: clampTime(learner.seenAt),
  };
}

/** A forged count must leave room for the next edit. */
const EDITS_MOST = 1_000_000;

const clampTime = (at: number): number => Math.min(Math.max(at, 0), LATEST);

import { isArrayOf, isBoolean, isJson, isNumber, isRecord, isString } from '../core/json.ts';
import type { Alias, Attempt } from '../exercises/attempt.ts';
import type { Verdict } from '../exercises/kind.ts';
import type { Draft, Learner, LearnerSettings, Note, Work, WorkVersion } from './model.ts';

/**
 * Rows may be old, or damaged: each is looked at before it is believed. What makes a row that row must be right; what
 * only describes it gets a default, so that no child disappears for want of a group. What a later version may have added
 * is kept, since rows are written back.
 */

const isId = (value: unknown): value is string => isString(value) && value !== '';
const isOneOf = (value: unknown, words: readonly string[]): boolean => isString(value) && words.includes(value);
const optional = <T>(value: unknown, is: (value: unknown) => value is T): T | undefined =>
  is(value) ? value : undefined;

/** A learner, or undefined if the row is none. */
export function parseLearner(row: unknown): Learner | undefined {
  if (!isRecord(row) || !isId(row.id) || !isString(row.nickname) || !isString(row.animal)) return undefined;
  return {
    ...row,
    id: row.id,
    nickname: row.nickname,
    animal: row.animal,
    guest: row.guest === true,
    group: optional(row.group, isString) ?? '',
    lock: isArrayOf(row.lock, isString) ? row.lock : undefined,
    edits: optional(row.edits, isNumber),
    createdAt: optional(row.createdAt, isNumber) ?? 0,
    seenAt: optional(row.seenAt, isNumber) ?? 0,
    deletedIn: optional(row.deletedIn, isString),
    settings: parseLearnerSettings(row.settings),
  };
}

function parseLearnerSettings(value: unknown): LearnerSettings {
  if (!isRecord(value)) return {};
  return { ...value, pinyin: optional(value.pinyin, isBoolean), pathway: optional(value.pathway, isString) };
}

/** An attempt, or undefined if the row is none. Not copied: there may be thousands. */
export function parseAttempt(row: unknown): Attempt | undefined {
  return isAttempt(row) ? row : undefined;
}

function isAttempt(row: unknown): row is Attempt {
  return (
    isRecord(row) &&
    isId(row.id) &&
    isId(row.learner) &&
    isId(row.exercise) &&
    isString(row.kind) &&
    isString(row.revision) &&
    isOneOf(row.lang, ['zh', 'en']) &&
    isStamped(row) &&
    isNumber(row.durationMs) &&
    isNumber(row.misses) &&
    isNumber(row.hints) &&
    isOneOf(row.help, ['none', 'hint', 'step', 'answer']) &&
    isVerdict(row.verdict) &&
    isJson(row.answer) &&
    (row.source === undefined || row.source === 'code') &&
    (row.together === undefined || isId(row.together))
  );
}

const isStamped = (row: Readonly<Record<string, unknown>>): boolean =>
  isId(row.device) && isNumber(row.seq) && isNumber(row.at);

function isVerdict(value: unknown): value is Verdict {
  if (!isRecord(value) || !isBoolean(value.passed) || !isNumber(value.score) || !isRecord(value.parts)) return false;
  return Object.values(value.parts).every(isBoolean);
}

/** An alias, or undefined if the row is none. */
export function parseAlias(row: unknown): Alias | undefined {
  return isAlias(row) ? row : undefined;
}

const isAlias = (row: unknown): row is Alias =>
  isRecord(row) && isId(row.id) && isId(row.from) && isId(row.to) && isBoolean(row.same) && isStamped(row);

/** A note, or undefined if the row is none. */
export function parseNote(row: unknown): Note | undefined {
  return isNote(row) ? row : undefined;
}

const isNote = (row: unknown): row is Note =>
  isRecord(row) && isId(row.id) && isString(row.group) && isString(row.text) && isStamped(row);

/** A draft, or undefined if the row is none; whether its session still fits is for the exercise to say. */
export function parseDraft(row: unknown): Draft | undefined {
  return isDraft(row) ? row : undefined;
}

const isDraft = (row: unknown): row is Draft =>
  isRecord(row) &&
  isId(row.learner) &&
  isId(row.exercise) &&
  isString(row.revision) &&
  isNumber(row.at) &&
  isJson(row.session);

/** A work with those of its versions that can be read, or undefined if the row is none. */
export function parseWork(row: unknown): Work | undefined {
  if (!isRecord(row) || !isId(row.learner) || !isId(row.exercise) || !isString(row.kind)) return undefined;
  if (!Array.isArray(row.versions)) return undefined;
  const { learner, exercise, kind } = row;
  return { ...row, learner, exercise, kind, versions: row.versions.filter(isWorkVersion).map(withOutcome) };
}

/** A damaged outcome goes; what the child made stays. */
const withOutcome = (version: WorkVersion): WorkVersion =>
  version.outcome === undefined || isJson(version.outcome) ? version : { ...version, outcome: undefined };

const isWorkVersion = (value: unknown): value is WorkVersion =>
  isRecord(value) && isId(value.id) && isStamped(value) && isJson(value.content);

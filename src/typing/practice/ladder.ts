import { isNumber, isRecord } from '../../core/json.ts';

/** The steps a typist climbs. A stage says where somebody stands; it is never a mark. */
export type Stage = 'start' | 'steady' | 'fluent' | 'strong';

export const stages: readonly Stage[] = ['start', 'steady', 'fluent', 'strong'];

/** What a stage asks for. */
export interface Rung {
  /** Right characters a minute. */
  readonly cpm: number;
  /** The share of characters typed without a miss before, 0..1. */
  readonly accuracy: number;
}

export type Ladder = Readonly<Record<Stage, Rung>>;

/**
 * The course's own goals for key drills: no published standard for children of this age names a number, so these sit
 * at and below what primary schools elsewhere report. A grown-up can change them on each machine.
 */
export const defaultLadder: Ladder = {
  start: { cpm: 30, accuracy: 0.8 },
  steady: { cpm: 60, accuracy: 0.9 },
  fluent: { cpm: 90, accuracy: 0.92 },
  strong: { cpm: 120, accuracy: 0.95 },
};

const CPM_AT_LEAST = 5;
const CPM_AT_MOST = 600;

/** Reads a ladder kept on this machine; undefined if a rung is missing, out of bounds, or lower than the one before. */
export function parseLadder(value: unknown): Ladder | undefined {
  if (!isRecord(value)) return undefined;
  const [start, steady, fluent, strong] = stages.map((stage) => parseRung(value[stage]));
  if (!start || !steady || !fluent || !strong) return undefined;
  const climbs = isAtLeast(steady, start) && isAtLeast(fluent, steady) && isAtLeast(strong, fluent);
  return climbs ? { start, steady, fluent, strong } : undefined;
}

function parseRung(value: unknown): Rung | undefined {
  if (!isRecord(value) || !isNumber(value.cpm) || !isNumber(value.accuracy)) return undefined;
  const { cpm, accuracy } = value;
  const fits = cpm >= CPM_AT_LEAST && cpm <= CPM_AT_MOST && accuracy > 0 && accuracy <= 1;
  return fits ? { cpm, accuracy } : undefined;
}

const isAtLeast = (upper: Rung, lower: Rung): boolean => upper.cpm >= lower.cpm && upper.accuracy >= lower.accuracy;

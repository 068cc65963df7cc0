import type { Tally } from '../tally.ts';
import { type KeySet, SHIFT } from './key-order.ts';
import { cpmOf, type KeySkill, withHits } from './key-skill.ts';
import type { Ladder } from './ladder.ts';

/** Something typed, as the skill model sees it: a round of practice, a whole sitting of rounds, or another exercise. */
export interface PastTyping {
  readonly tally: Tally;
  /** How many rounds of practice this was; 0 for an exercise that sets its own text. */
  readonly rounds: number;
  /** The keys that were open at its end, one after the other; '' for an exercise that sets its own text. */
  readonly keys: string;
}

/** What unlocking goes by: the order (perhaps limited), and how fast is fast enough. */
export interface PracticePlan {
  readonly order: readonly KeySet[];
  readonly ladder: Ladder;
}

/** Where somebody stands in practice: a fold over all they typed, oldest first. */
export interface Practice {
  /** How many sets of the order are open. */
  readonly open: number;
  /** Rounds since the last set was opened. */
  readonly rounds: number;
  readonly skills: ReadonlyMap<string, KeySkill>;
  /** `expected + pressed`: how often of late. */
  readonly confusions: ReadonlyMap<string, number>;
}

/** A key must have been typed this often before it says anything. */
export const HITS_ENOUGH = 20;
const ACCURACY_ENOUGH = 0.85;

/** After so many rounds on the same keys the next ones come all the same: nobody is kept on two letters for ever. */
export const VALVE_ROUNDS = 6;

/** Which part of a confusion is left after another round, and what is too little to go on with. */
const CONFUSION_LEFT = 0.8;
const CONFUSION_GONE = 0.5;

export function startPractice({ order }: PracticePlan): Practice {
  return { open: atLeastTwoKeys(order), rounds: 0, skills: new Map(), confusions: new Map() };
}

/** One key alone can't be practised: as many sets as make two keys are open from the start. */
function atLeastTwoKeys(order: readonly KeySet[]): number {
  const enough = order.findIndex((_, at) => order.slice(0, at + 1).flat().length > 1);
  return enough < 0 ? order.length : enough + 1;
}

/** Where somebody stands after all of this, oldest first. */
export const practiceAfter = (past: readonly PastTyping[], plan: PracticePlan): Practice =>
  past.reduce((practice, typing) => afterTyping(practice, typing, plan), startPractice(plan));

/**
 * Where somebody stands after typing this too. The next set opens when every open key was typed 20 times, is at least
 * 85 % right and as fast as asked for; or after six rounds on the same keys. Nothing is ever locked again: keys that
 * were open at the end of an earlier sitting stay so, even when a grown-up has since asked for more.
 */
export function afterTyping(practice: Practice, typing: PastTyping, plan: PracticePlan): Practice {
  const skills = withTally(practice.skills, typing.tally);
  const confusions = withConfusions(practice.confusions, typing.tally);
  const remembered = Math.max(practice.open, setsWithin(plan.order, typing.keys));
  const rounds = remembered > practice.open ? 0 : practice.rounds + typing.rounds;
  return throughValve(whileReady({ open: remembered, rounds, skills, confusions }, plan), plan);
}

/** The open keys, in the order in which they were met. */
export const openKeys = (practice: Practice, { order }: PracticePlan): readonly string[] =>
  order.slice(0, practice.open).flat();

/** Where two keys are open the target is the ladder's `start`; it rises evenly to `steady` at 26 keys. */
export function cpmAskedFor(ladder: Ladder, keys: number): number {
  const way = Math.min(1, Math.max(0, (keys - 2) / 24));
  return ladder.start.cpm + way * (ladder.steady.cpm - ladder.start.cpm);
}

function whileReady(practice: Practice, plan: PracticePlan): Practice {
  if (practice.open >= plan.order.length || !isReady(practice, plan)) return practice;
  return whileReady({ ...practice, open: practice.open + 1, rounds: 0 }, plan);
}

function isReady(practice: Practice, plan: PracticePlan): boolean {
  const keys = openKeys(practice, plan);
  const cpm = cpmAskedFor(plan.ladder, keys.length);
  return keys.every((key) => {
    const skill = practice.skills.get(key);
    return skill !== undefined && skill.hits >= HITS_ENOUGH && skill.accuracy >= ACCURACY_ENOUGH && cpmOf(skill) >= cpm;
  });
}

/** A sitting of many rounds may have passed the valve on its way: the rounds left over count for the next set. */
function throughValve(practice: Practice, plan: PracticePlan): Practice {
  if (practice.open >= plan.order.length || practice.rounds < VALVE_ROUNDS) return practice;
  return throughValve({ ...practice, open: practice.open + 1, rounds: practice.rounds - VALVE_ROUNDS }, plan);
}

/** How many sets from the beginning of the order lie wholly within these keys. */
function setsWithin(order: readonly KeySet[], keys: string): number {
  const known = new Set(Array.from(keys));
  const missing = order.findIndex((set) => !set.every((key) => known.has(key)));
  return missing < 0 ? order.length : missing;
}

function withTally(skills: ReadonlyMap<string, KeySkill>, tally: Tally): ReadonlyMap<string, KeySkill> {
  const next = new Map(skills);
  for (const [char, counts] of Object.entries(tally.keys)) {
    const key = /^[A-Z]$/.test(char) ? SHIFT : char;
    const skill = withHits(next.get(key), counts);
    if (skill) next.set(key, skill);
  }
  return next;
}

function withConfusions(old: ReadonlyMap<string, number>, tally: Tally): ReadonlyMap<string, number> {
  const faded = [...old].map(([pair, count]) => [pair, count * CONFUSION_LEFT] as const);
  const next = new Map(faded.filter(([, count]) => count >= CONFUSION_GONE));
  for (const [pair, count] of Object.entries(tally.confusions)) next.set(pair, (next.get(pair) ?? 0) + count);
  return next;
}

import { shuffledIndexes, toSeed } from '../../core/random.ts';
import type { TypingEvent } from '../event.ts';
import type { KeyEvent } from '../judge-key.ts';
import { keyAt, settled } from '../place.ts';
import { isTyped, startTyping, stepTyping } from '../step-typing.ts';
import type { TypingTarget } from '../target.ts';
import type { TypingState } from '../typing-state.ts';

/** What happens in the game: what happens at the keyboard, and time going by. */
export type RainEvent = TypingEvent | { readonly type: 'tick'; readonly at: number };

/** Something falling. */
export interface RainDrop {
  /** Its place in the list of drops. */
  readonly item: number;
  /** How far it has fallen, 0 at the top to 1 on the ground. */
  readonly height: number;
  /** Its lane, 0, 1 or 2: no two fall in the same. */
  readonly lane: number;
}

/** The fold of a log of events over the drops. Plain JSON. */
export interface RainState {
  /** Falling, the lowest first. */
  readonly falling: readonly RainDrop[];
  /** Not fallen yet, or landed and waiting for another turn; the next first. */
  readonly queue: readonly number[];
  /** The item that `typing` is a state of; null: none yet. */
  readonly item: number | null;
  /** Was a key of it right? Then it is what is typed next, and it waits on the ground for its typist. */
  readonly begun: boolean;
  /** One long typing over all items: its place is within the item, its tally goes on. */
  readonly typing: TypingState;
  /** How fast things fall: 1 at first. */
  readonly rate: number;
  /** The last tick; null: before the first, or after a pause. */
  readonly tickAt: number | null;
}

/** GCompris' rule of its falling letters: a step faster for each item, a step slower for each error, never below half. */
const RATE_STEP = 0.1;
const RATE_AT_LEAST = 0.5;
const FALLING_AT_MOST = 3;

/** Milliseconds from top to ground at rate 1: a slow hand's two seconds a key, and time to look. */
const FALL_MS = 6000;
const FALL_MS_A_KEY = 2000;

/** The next drop comes when the one before has fallen this far. */
const NEXT_AT = 0.3;

/** A longer gap between two ticks was no play: the tab was hidden or the machine asleep. */
const TICK_AT_MOST = 250;

/** The game before its first tick, in an order made from the seed. */
export function startRain(drops: readonly TypingTarget[], seed: number): RainState {
  const queue = shuffledIndexes(drops.length, toSeed(seed));
  return spawned({ falling: [], queue, item: null, begun: false, typing: startTyping(), rate: 1, tickAt: null });
}

/** Was each item typed once? */
export const isRainOver = ({ falling, queue }: RainState): boolean => falling.length === 0 && queue.length === 0;

/** The next state. Total: an event that makes no sense leaves the state as it is. */
export function stepRain(drops: readonly TypingTarget[], state: RainState, event: RainEvent): RainState {
  if (isRainOver(state)) return state;
  if (event.type === 'tick') return ticked(drops, state, event.at);
  if (event.type === 'key') return pressed(drops, state, event);
  if (event.type !== 'pause') return state;
  return { ...state, tickAt: null, typing: { ...state.typing, lastAt: null } };
}

function ticked(drops: readonly TypingTarget[], state: RainState, at: number): RainState {
  if (!Number.isFinite(at)) return state;
  const passed = state.tickAt === null ? 0 : Math.min(TICK_AT_MOST, Math.max(0, at - state.tickAt));
  const falling = state.falling.map((drop) => fallen(drop, drops, passed * state.rate)).sort(lowestFirst);
  return spawned(landed({ ...state, falling, tickAt: at }));
}

function fallen(drop: RainDrop, drops: readonly TypingTarget[], ms: number): RainDrop {
  const keys = drops[drop.item]?.lines[0]?.reduce((sum, { syllable }) => sum + (syllable?.length ?? 1), 0) ?? 1;
  return { ...drop, height: Math.min(1, drop.height + ms / (FALL_MS + keys * FALL_MS_A_KEY)) };
}

const lowestFirst = (one: RainDrop, other: RainDrop): number => other.height - one.height;

/** What lands comes again later, and all falls a step slower: it was too fast, and that is nobody's fault. */
function landed(state: RainState): RainState {
  const waits = (item: number) => state.begun && item === state.item;
  const down = state.falling.filter(({ item, height }) => height >= 1 && !waits(item)).map(({ item }) => item);
  if (down.length === 0) return state;
  const falling = state.falling.filter(({ item }) => !down.includes(item));
  return { ...state, falling, queue: [...state.queue, ...down], rate: withSteps(state.rate, -down.length) };
}

function spawned(state: RainState): RainState {
  const [next, ...queue] = state.queue;
  const isTooSoon = state.falling.some(({ height }) => height < NEXT_AT);
  if (next === undefined || isTooSoon || state.falling.length >= FALLING_AT_MOST) return state;
  const lane = [0, 1, 2].find((free) => state.falling.every((drop) => drop.lane !== free)) ?? 0;
  return { ...state, queue, falling: [...state.falling, { item: next, height: 0, lane }] };
}

function pressed(drops: readonly TypingTarget[], state: RainState, event: KeyEvent): RainState {
  const item = state.begun ? state.item : meant(drops, state, event.char);
  const target = item === null ? undefined : drops[item];
  // A space between two words is a habit of the hand, not an error.
  if (item === null || target === undefined || (event.char === ' ' && !state.begun)) return state;
  const before = item === state.item ? state.typing : atStart(state.typing);
  const typing = stepTyping(target, before, event);
  if (typing === before) return state;
  const begun = state.begun || typing.tally.hits > before.tally.hits;
  const rate = withSteps(state.rate, before.tally.wrong - typing.tally.wrong);
  const next = { ...state, item, begun, typing, rate };
  return isTyped(target, typing) ? finished(next, item) : next;
}

/** The lowest drop that begins with what was pressed; if none does, the lowest of all. */
function meant(drops: readonly TypingTarget[], { falling }: RainState, char: string | null): number | null {
  const begins = falling.find(({ item }) => firstKey(drops[item]) === char?.toLowerCase());
  return (begins ?? falling[0])?.item ?? null;
}

const firstKey = (target: TypingTarget | undefined): string | undefined =>
  target && keyAt(target, settled(target, { line: 0, char: 0, letter: 0 }))?.toLowerCase();

const atStart = (typing: TypingState): TypingState => ({
  ...startTyping(),
  lastAt: typing.lastAt,
  tally: typing.tally,
});

function finished(state: RainState, item: number): RainState {
  const falling = state.falling.filter((drop) => drop.item !== item);
  return spawned({
    ...state,
    falling,
    item: null,
    begun: false,
    typing: atStart(state.typing),
    rate: withSteps(state.rate, 1),
  });
}

/** Counted in tenths, so that ten steps up and ten down end where they began. */
const withSteps = (rate: number, steps: number): number =>
  Math.max(RATE_AT_LEAST, Math.round((rate + steps * RATE_STEP) * 10) / 10);

import type { TypingState } from './typing-state.ts';

/** A longer gap is not typing but thinking, or a word with a neighbour: it counts as this (typing.md, section 6.3). */
export const IDLE_MS = 5000;

/** Milliseconds, whole and at most five seconds, since the last event that counts; null: there is none to count from. */
export function gapSince(state: TypingState, at: number): number | null {
  if (state.lastAt === null || !Number.isFinite(at)) return null;
  return Math.round(Math.min(IDLE_MS, Math.max(0, at - state.lastAt)));
}

/** The state after something was done at this time: the gap before it counts as work. */
export function worked(state: TypingState, at: number): TypingState {
  if (!Number.isFinite(at)) return state;
  const gap = gapSince(state, at) ?? 0;
  const tally = gap === 0 ? state.tally : { ...state.tally, activeMs: state.tally.activeMs + gap };
  return { ...state, lastAt: at, tally };
}

/** The state at rest: the time until the next event doesn't count. */
export const rested = (state: TypingState): TypingState => (state.lastAt === null ? state : { ...state, lastAt: null });

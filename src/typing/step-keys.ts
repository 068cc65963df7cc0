import { gapSince, rested, worked } from './active-time.ts';
import { countHit, countMiss } from './count-key.ts';
import type { TypingEvent } from './event.ts';
import { judgeKey, type KeyEvent, type KeyVerdict } from './judge-key.ts';
import { keyAt, placeAfter, settled } from './place.ts';
import type { TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';
import { withSlip } from './with-slip.ts';

/** Wrong keys kept of one position: enough to see what goes wrong, too few for a child who drums to fill a draft. */
const MISSES_KEPT = 12;

/** The next state where each key is judged by itself and an error stops: all modes but `hanzi`. */
export function stepKeys(target: TypingTarget, state: TypingState, event: TypingEvent): TypingState {
  const place = settled(target, state);
  const expected = keyAt(target, place);
  if (expected === undefined) return state;
  if (event.type === 'pause') return rested(state);
  if (event.type !== 'key') return state;
  const verdict = judgeKey(expected, event);
  if (verdict === undefined) return state;
  const next = judged({ ...state, ...place }, expected, verdict, event);
  return verdict.result === 'hit' ? { ...next, ...placeAfter(target, place) } : next;
}

function judged(state: TypingState, expected: string, verdict: KeyVerdict, event: KeyEvent): TypingState {
  const next = withSlip(worked(state, event.at), verdict.slip);
  if (verdict.result === 'caps') return next;
  const isFirst = state.misses.length === 0;
  if (verdict.result === 'miss') {
    const misses = [...state.misses, verdict.pressed].slice(-MISSES_KEPT);
    return { ...next, misses, tally: countMiss(next.tally, expected, verdict.pressed, isFirst) };
  }
  const gap = isFirst ? gapSince(state, event.at) : null;
  return { ...next, misses: [], tally: countHit(next.tally, expected, isFirst, gap) };
}

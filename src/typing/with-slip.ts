import type { Slip, TypingState } from './typing-state.ts';

/** The state with this in the way, or nothing. A stretch of the same slip counts once; a missing Shift is an error already. */
export function withSlip(state: TypingState, slip: Slip | null): TypingState {
  if (state.slip === slip) return state;
  const counts = slip !== null && slip !== 'shift';
  return { ...state, slip, tally: counts ? { ...state.tally, slips: state.tally.slips + 1 } : state.tally };
}

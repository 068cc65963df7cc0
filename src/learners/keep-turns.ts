import { isNumber, isRecord } from '../core/json.ts';
import { NEW_TURNS, type Turns } from './turns.ts';

const KEY = 'jieti.turns';

/** The turns of the pair at this tab, which a reload and the next page go on with. */
export function readTurns(): Turns {
  try {
    return parse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return NEW_TURNS; // Forbidden storage: each page counts for itself.
  }
}

/** Keeps them. */
export function writeTurns(turns: Turns): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(turns));
  } catch {
    // As above.
  }
}

function parse(saved: unknown): Turns {
  if (!isRecord(saved) || !Array.isArray(saved.total)) return NEW_TURNS;
  const [first, second]: unknown[] = saved.total;
  if (!isNumber(first) || !isNumber(second) || !isNumber(saved.turn)) return NEW_TURNS;
  return { hands: saved.hands === 1 ? 1 : 0, total: [first, second], turn: saved.turn };
}

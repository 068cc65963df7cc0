import { isNumber, isRecord } from '../core/json.ts';
import { type Current, parseCurrent } from './current.ts';
import { NEW_TURNS, type Turns } from './turns.ts';

/** Two at one computer. The first of them is the tab's learner (`Current`); this is what comes on top. */
export interface Pair {
  /** The id of the first: a pair ends when the tab gets another learner. */
  readonly first: string;
  readonly partner: Current;
  readonly turns: Turns;
}

const KEY = 'jieti.pair';

/** The pair at this tab, whose first one is the tab's learner; undefined: they learn alone. */
export function readPair(current: Current | undefined): Pair | undefined {
  try {
    const pair = parse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    return pair && pair.first === current?.id ? pair : undefined;
  } catch {
    return undefined; // As with the learner: nobody can be kept there.
  }
}

/** Keeps the pair for this tab's pages, or ends it. */
export function writePair(pair: Pair | undefined): void {
  try {
    if (pair) sessionStorage.setItem(KEY, JSON.stringify(pair));
    else sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

function parse(saved: unknown): Pair | undefined {
  if (!isRecord(saved) || typeof saved.first !== 'string') return undefined;
  const partner = parseCurrent(saved.partner);
  return partner && { first: saved.first, partner, turns: parseTurns(saved.turns) };
}

function parseTurns(saved: unknown): Turns {
  if (!isRecord(saved) || !Array.isArray(saved.total)) return NEW_TURNS;
  const [first, second]: unknown[] = saved.total;
  if (!isNumber(first) || !isNumber(second) || !isNumber(saved.turn)) return NEW_TURNS;
  return { hands: saved.hands === 1 ? 1 : 0, total: [first, second], turn: saved.turn };
}

import { isRecord } from '../core/json.ts';
import { type Current, parseCurrent } from './current.ts';

/** Two at one computer. The first of them is the tab's learner (`Current`); this is what comes on top. */
export interface Pair {
  /** The id of the first: a pair ends when the tab gets another learner. */
  readonly first: string;
  readonly partner: Current;
}

const KEY = 'jieti.pair';

/** The pair at this tab, whose first one is the tab's learner; undefined: they learn alone. */
export function readPair(current: Current | undefined): Pair | undefined {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (!current || !isRecord(saved) || saved.first !== current.id) return undefined;
    const partner = parseCurrent(saved.partner);
    return partner && { first: current.id, partner };
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

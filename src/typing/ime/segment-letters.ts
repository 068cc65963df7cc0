import { syllables } from '../syllables.ts';

/** A stretch of the letters in the input window, read as one syllable. */
export interface Piece {
  readonly text: string;
  /** A whole syllable; the beginning of one (an initial, or the unfinished end of the letters); or nothing at all. */
  readonly kind: 'whole' | 'part' | 'none';
  /** How many letters stand up to its end, apostrophes included. */
  readonly end: number;
}

/**
 * What a reading costs: few pieces are best, a syllable not yet finished (`nia`) is better than two (ni a), initials are
 * worse, and letters that mean nothing worst.
 */
const COST = { whole: 1, unfinished: 1.5, initial: 8, none: 100 } as const;

/** No syllable has more letters. */
const LONGEST = 6;

const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])/;

/** Some keyboards' habit: `lue` and `nue` for lüe and nüe. */
const HABITS: Readonly<Record<string, string>> = { lue: 'lve', nue: 'nve' };

const starts: ReadonlySet<string> = new Set(
  Array.from(syllables).flatMap((syllable) => Array.from(syllable, (_, cut) => syllable.slice(0, cut + 1))),
);

/** The syllable that letters stand for. */
export const spelled = (letters: string): string => HABITS[letters] ?? letters;

/**
 * Reads letters as syllables: `nihao` as ni hao, `nh` as the initials n h. An apostrophe parts. Of equal readings the one
 * with the longer first piece wins (`fangan`: fang an). Every letter belongs to a piece.
 */
export function segmentLetters(letters: string): readonly Piece[] {
  let start = 0;
  return letters.split("'").flatMap((run) => {
    const offset = start;
    start += run.length + 1;
    return readingOf(run).map((piece) => ({ ...piece, end: piece.end + offset }));
  });
}

interface Reading {
  readonly cost: number;
  readonly pieces: readonly Piece[];
}

/** The cheapest reading of letters without apostrophes: of each tail, from the shortest to the whole. */
function readingOf(run: string): readonly Piece[] {
  const tails: Reading[] = [{ cost: 0, pieces: [] }];
  for (let from = run.length - 1; from >= 0; from -= 1) {
    const readings = piecesAt(run, from).map((piece) => begunWith(piece, tails[run.length - piece.end]));
    tails.push(readings.reduce((best, reading) => (reading.cost < best.cost ? reading : best)));
  }
  return tails[run.length]?.pieces ?? [];
}

const begunWith = (piece: Piece, rest: Reading | undefined): Reading => ({
  cost: costOf(piece) + (rest?.cost ?? 0),
  pieces: [piece, ...(rest?.pieces ?? [])],
});

function costOf({ text, kind }: Piece): number {
  if (kind === 'part') return isInitial(text) ? COST.initial : COST.unfinished;
  return COST[kind];
}

const isInitial = (text: string): boolean => INITIAL.exec(text)?.[0] === text;

/** Every piece that may begin at a place, the longest first. */
function piecesAt(run: string, from: number): readonly [Piece, ...Piece[]] {
  const pieces: Piece[] = [];
  for (let end = Math.min(run.length, from + LONGEST); end > from; end -= 1) {
    const text = run.slice(from, end);
    if (syllables.has(spelled(text))) pieces.push({ text, kind: 'whole', end });
    else if (mayBePart(text, end === run.length)) pieces.push({ text, kind: 'part', end });
  }
  const none: Piece = { text: run.slice(from, from + 1), kind: 'none', end: from + 1 };
  const [first = none, ...others] = pieces;
  return [first, ...others, none];
}

/** An initial may stand for its syllable anywhere; any other beginning only where the letters end. */
const mayBePart = (text: string, isLast: boolean): boolean => isInitial(text) || (isLast && starts.has(text));

import { FIRST_LIKELY_DAY } from './first-likely-day.ts';

/**
 * Does a machine still know tomorrow what it is told today? Restore cards, cleaners and private windows can't be asked;
 * so a marker is laid down in two places, and a machine counts as one that remembers only once it has shown it.
 */
export type Remembering = 'remembers' | 'unproven' | 'forgets';

/** What is kept in storage; its twin elsewhere is only the mark. */
export interface Marker {
  /** A random id. */
  readonly mark: string;
  /** The day of the first start on this storage by the machine's clock, `YYYY-MM-DD`. */
  readonly day: string;
  /** Starts of the app since then, until it is proven. */
  readonly starts: number;
  /** It took the place of one that had lost its twin. */
  readonly lost?: true | undefined;
  /** It was found again on a later day. */
  readonly proven?: true | undefined;
}

export interface MemoryFacts {
  /** A grown-up says that this machine forgets. */
  readonly said: boolean;
  readonly marker: Marker | undefined;
  readonly twin: string | undefined;
}

/** Without days to go by: nobody starts a browser so often before the machine itself is started again. */
const STARTS_THAT_PROVE = 20;

/** What is to be thought of the machine, from what was found. */
export function judgeRemembering({ said, marker, twin }: MemoryFacts): Remembering {
  if (said || marker?.mark !== twin) return 'forgets';
  if (marker?.proven) return 'remembers';
  return marker?.lost ? 'forgets' : 'unproven';
}

/** The marker to write at a new start of the app; undefined: what is there stays. `mark` is a fresh one, if one is needed. */
export function nextMarker({ marker, twin }: MemoryFacts, today: string, mark: string): Marker | undefined {
  if (marker === undefined && twin === undefined) return { mark, day: today, starts: 1 };
  if (marker === undefined || marker.mark !== twin) return { mark, day: today, starts: 1, lost: true };
  if (marker.proven) return undefined;
  // The clock has been set right: counting days begins now.
  if (!isLikely(marker.day) && isLikely(today)) return { ...marker, day: today, starts: 1 };
  const starts = marker.starts + 1;
  const isProven = (isLikely(marker.day) && today > marker.day) || starts >= STARTS_THAT_PROVE;
  return isProven ? { ...marker, starts, proven: true } : { ...marker, starts };
}

/** What a wrong clock says of days proves nothing. */
const isLikely = (day: string): boolean => day >= FIRST_LIKELY_DAY;

import { join } from 'node:path';
import type { CourseFacts } from './course-facts.ts';
import { placelessLessons, placesFile, readPlaces, vanishedLessons } from './place-ledger.ts';
import type { Problem } from './problem.ts';
import { readIfThere } from './read-if-there.ts';

/** The places of a course's lessons, by `unit/lesson`, and what is wrong with their ledger. */
interface CoursePlaces {
  readonly places: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/** Reads the ledger of places. A course without one has no places and misses none: `--fix` begins it. */
export function reportPlaces(dir: string, facts: CourseFacts): CoursePlaces {
  const file = placesFile(facts.slug);
  const text = readIfThere(join(dir, file));
  if (text === undefined) return { places: new Map(), problems: [] };
  const { entries, problems } = readPlaces(text, file);
  return {
    places: new Map(entries.map(({ address, place }) => [address, place])),
    problems: [...problems, ...placelessLessons(entries, facts), ...vanishedLessons(entries, facts, file)],
  };
}

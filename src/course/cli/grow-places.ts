import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedAddresses } from '../course-facts.ts';
import { grownPlaces, placesFile, readPlaces } from '../place-ledger.ts';
import { readCourse } from '../read-course.ts';
import { readIfThere } from '../read-if-there.ts';

/** A ledger of places that got new lines. */
export interface GrownPlaces {
  readonly file: string;
  /** How many new lessons stand in it. */
  readonly lessons: number;
}

/**
 * Gives each lesson that a course lists its place for ever, and begins the ledger if there is none. A course.yaml with
 * problems waits, since a slip in it would be kept for ever too; a ledger that can't be read is left alone.
 */
export function growPlaces(content: string, course: string): GrownPlaces | undefined {
  const { facts, problems } = readCourse(content, course);
  if (facts === undefined || problems.length > 0) return undefined;
  const file = placesFile(course);
  const ledger = readPlaces(readIfThere(join(content, file)) ?? '', file);
  if (ledger.problems.length > 0) return undefined;
  const known = new Set(ledger.entries.map(({ address }) => address));
  const listed = listedAddresses(facts.levels);
  const lessons = listed.filter((address) => !known.has(address)).length;
  if (lessons === 0) return undefined;
  writeFileSync(join(content, file), grownPlaces(ledger.entries, listed));
  return { file, lessons };
}

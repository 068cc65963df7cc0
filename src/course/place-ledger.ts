import { type CourseFacts, type ListedLesson, listedAddresses } from './course-facts.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { reporter } from './reporter.ts';

/**
 * The ledger of places, `<course>/places.txt`: save codes on paper name lessons by these numbers, so a number stands for
 * its lesson for ever. A line is `<number> <unit>/<lesson>`; numbers go up by one from 0, and none is ever changed, taken
 * out or used again. A line with `- ` before it is a lesson that is retired.
 */
export interface PlaceEntry {
  readonly place: number;
  /** `unit/lesson` */
  readonly address: string;
  readonly retired: boolean;
  readonly line: number;
}

const ENTRY = /^(- +)?(0|[1-9][0-9]{0,2}) +([a-z0-9-]+\/[a-z0-9-]+)$/;

/** Where a course's ledger of places is, relative to the content folder. */
export const placesFile = (course: string): string => `${course}/places.txt`;

/** The entries of a ledger, and a problem for each line that is none or whose number or lesson can't stand there. */
export function readPlaces(
  text: string,
  file: string,
): { entries: readonly PlaceEntry[]; problems: readonly Problem[] } {
  const { problems, report } = reporter(file);
  const entries: PlaceEntry[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    const [, minus, number, address] = ENTRY.exec(raw.trim()) ?? [];
    if (address === undefined) {
      if (raw.trim() !== '') report(at, 'place-line', { text: raw.trim() });
      continue;
    }
    const [place, due] = [Number(number), (entries[entries.length - 1]?.place ?? -1) + 1];
    const twin = entries.find((entry) => entry.address === address);
    if (twin) report(at, 'place-twice', { address, line: String(twin.line) });
    else if (place !== due) report(at, 'place-number', { number: String(place), due: String(due) });
    entries.push({ place, address, retired: minus !== undefined, line: at.line });
  }
  return { entries, problems };
}

/** The lessons that the course lists and the ledger doesn't know. */
export function placelessLessons(entries: readonly PlaceEntry[], facts: CourseFacts): readonly Problem[] {
  const known = new Set(entries.map(({ address }) => address));
  const { problems, report } = reporter(facts.file);
  const tell = (unit: string, { slug, at }: ListedLesson): void => {
    if (!known.has(`${unit}/${slug}`)) report(at, 'place-missing', { address: `${unit}/${slug}` });
  };
  for (const { units } of facts.levels) {
    for (const { slug, lessons } of units) for (const lesson of lessons) tell(slug, lesson);
  }
  return problems;
}

/** The lessons of the ledger that the course lists no more, and that aren't retired. */
export function vanishedLessons(entries: readonly PlaceEntry[], facts: CourseFacts, file: string): readonly Problem[] {
  const known = new Set(entries.map(({ address }) => address));
  const listed = new Set(listedAddresses(facts.levels));
  const strangers = [...listed].filter((address) => !known.has(address));
  const { problems, report } = reporter(file);
  for (const { address, place, retired, line } of entries) {
    if (retired || listed.has(address)) continue;
    const renamed = nearest(address, strangers);
    const params = { address, place: String(place), ...(renamed && { nearest: renamed }) };
    report({ line, column: 1 }, 'place-vanished', params);
  }
  return problems;
}

/** The ledger's text with a line at its end for each lesson that it doesn't know. What is there stays as it is. */
export function grownPlaces(entries: readonly PlaceEntry[], addresses: readonly string[]): string {
  const known = new Set(entries.map(({ address }) => address));
  const first = (entries[entries.length - 1]?.place ?? -1) + 1;
  const fresh = addresses
    .filter((address) => !known.has(address))
    .map((address, index) => ({ place: first + index, address, retired: false }));
  return [...entries, ...fresh]
    .map(({ place, address, retired }) => `${retired ? '- ' : ''}${place} ${address}\n`)
    .join('');
}

import type { PartReader } from './part-reader.ts';
import type { FoundFiles } from './read-zip-files.ts';
import type { LineFault } from './record-line.ts';
import type { SaveHeader } from './save-header.ts';
import type { SaveLimits } from './save-limits.ts';

/** A line of a file that was not taken in. */
export interface BadLine {
  readonly part: string;
  /** From 1. */
  readonly line: number;
  /** Whose records the part holds, if that is known. */
  readonly learner: string | undefined;
  /** `cut`: the end of it is missing; `foreign`: it is about somebody else than its part. */
  readonly why: LineFault | 'cut' | 'foreign';
}

/** What a file promised to hold and doesn't, as far as it is whole. */
export interface MissingLines {
  readonly part: string;
  readonly lines: number;
}

/** What reading a file met with, for a person to see. */
export interface SaveReport {
  /** The first ones; all are counted in `badCount`. */
  readonly badLines: readonly BadLine[];
  readonly badCount: number;
  /** Lines of sorts that a later version of the app has added. */
  readonly unknownCount: number;
  readonly missing: readonly MissingLines[];
  /** Parts that are damaged, though every whole line in them was taken. */
  readonly damagedParts: readonly string[];
  /** The bounds at which reading stopped or something was left out. */
  readonly exceeded: readonly (keyof SaveLimits)[];
  /** Everything that the file promised is there, and nothing was left out. */
  readonly isWhole: boolean;
}

/** The report on files that were read. */
export function reportOf(reader: PartReader, { header, taken, damagedParts }: FoundFiles): SaveReport {
  const missing = header === undefined ? [] : missingIn(header, taken);
  const exceeded = [...reader.exceeded];
  const wrong = reader.badCount() + missing.length + damagedParts.length + exceeded.length;
  return {
    badLines: reader.badLines,
    badCount: reader.badCount(),
    unknownCount: reader.unknownCount(),
    missing,
    damagedParts,
    exceeded,
    isWhole: header !== undefined && wrong === 0,
  };
}

const missingIn = ({ parts }: SaveHeader, taken: ReadonlyMap<string, number>): readonly MissingLines[] =>
  parts
    .map(({ name, lines }) => ({ part: name, lines: sum(Object.values(lines)) - (taken.get(name) ?? 0) }))
    .filter(({ lines }) => lines > 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

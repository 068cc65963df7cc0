import type { Learner } from '../../records/model.ts';
import type { MergeCount } from '../../storage/store.ts';
import { isWhole, type ReadMachine } from './read-machine.ts';

/** What a volunteer is told of one machine's file on the stick. */
export interface MachineLine {
  /** The file's name. */
  readonly name: string;
  /** What the machine is called; empty: nothing is known. */
  readonly label: string;
  readonly isOwn: boolean;
  /** By the clock of the machine that wrote it: milliseconds since 1970. */
  readonly writtenAt: number;
  readonly state: 'whole' | 'damaged' | 'unreadable';
  /** Lines that can't be read or are missing. */
  readonly lost: number;
  /** Answers in the file. */
  readonly answers: number;
  /** What of it wasn't here. */
  readonly fresh: Fresh;
  /** Those in it whom this machine has erased, as far as the file says who they are. */
  readonly erased: readonly Learner[];
}

export interface Fresh {
  readonly learners: number;
  readonly attempts: number;
  readonly works: number;
}

export const NOTHING_FRESH: Fresh = { learners: 0, attempts: 0, works: 0 };

/** The line of one file; `counts`: what merging it brings, or has brought. */
export function machineLine(
  read: ReadMachine,
  device: string,
  counts: ReadonlyMap<string, MergeCount>,
  erased: ReadonlyMap<string, string>,
): MachineLine {
  const { file, named, save } = read;
  return {
    name: file.name,
    label: named?.label ?? '',
    isOwn: named?.device === device,
    writtenAt: file.writtenAt,
    state: stateOf(read),
    lost: save ? save.report.badCount + save.report.missing.reduce((sum, { lines }) => sum + lines, 0) : 0,
    answers: save?.learners.reduce((sum, { attempts }) => sum + attempts.length, 0) ?? 0,
    fresh: freshIn(counts),
    erased: save?.learners.flatMap(({ id, learner }) => (learner && erased.has(id) ? [learner] : [])) ?? [],
  };
}

function stateOf(read: ReadMachine): MachineLine['state'] {
  if (read.save === undefined) return 'unreadable';
  return isWhole(read) ? 'whole' : 'damaged';
}

/** The sum of all learners' counts. */
export const freshIn = (counts: ReadonlyMap<string, MergeCount>): Fresh =>
  [...counts.values()].reduce(
    (sum, { isNew, attempts, works }) => ({
      learners: sum.learners + (isNew ? 1 : 0),
      attempts: sum.attempts + attempts,
      works: sum.works + works,
    }),
    NOTHING_FRESH,
  );

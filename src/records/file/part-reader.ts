import { learnerInName } from './file-sort.ts';
import { type PartLine, partLines } from './part-lines.ts';
import { type LineFault, readRecordLine } from './record-line.ts';
import type { SaveLimits } from './save-limits.ts';
import type { BadLine } from './save-report.ts';
import { ownerOf, type SavedRecord } from './saved-record.ts';
import type { Stage } from './stage-records.ts';
import type { Unpacked } from './unpack-entry.ts';

/** Reads parts one after the other onto a stage, and notes what it met with. */
export interface PartReader {
  /** Gives way with `pause` now and then. Returns how many whole lines there were; it may stop at a bound. */
  read(part: Unpacked, pause: () => Promise<void>): Promise<number>;
  readonly badLines: readonly BadLine[];
  badCount(): number;
  unknownCount(): number;
  readonly exceeded: Set<keyof SaveLimits>;
}

/** Some milliseconds of work on an old machine. */
const LINES_AT_A_STRETCH = 250;
/** Nobody reads more of them, and a hostile file has a million. */
const BAD_LINES_TOLD = 100;

/** A reader that has read nothing yet. */
export function createPartReader(stage: Stage, limits: SaveLimits): PartReader {
  const badLines: BadLine[] = [];
  const exceeded = new Set<keyof SaveLimits>();
  let [lines, badCount, unknownCount] = [0, 0, 0];

  const note = (bad: BadLine): void => {
    badCount += 1;
    if (badLines.length < BAD_LINES_TOLD) badLines.push(bad);
    if (bad.why === 'too-long') exceeded.add('lineBytes');
  };

  const take = (saved: SavedRecord): boolean => {
    if (stage.add(saved)) return true;
    exceeded.add('learners');
    return false;
  };

  return {
    badLines,
    exceeded,
    badCount: () => badCount,
    unknownCount: () => unknownCount,
    read: async ({ name, bytes, state }, pause) => {
      const owners = createOwnership(name);
      let taken = 0;
      for (const line of partLines(bytes)) {
        if (lines >= limits.lines) {
          exceeded.add('lines');
          break;
        }
        lines += 1;
        if (lines % LINES_AT_A_STRETCH === 0) await pause();
        if (line.bytes.length === 0) continue;
        const read = owners.check(readRecordLine(line.bytes, limits.lineBytes));
        if (read === 'unknown-sort') unknownCount += 1;
        else if (typeof read !== 'string') taken += Number(take(read));
        else note({ part: name, line: line.number, learner: owners.owner(), why: faultOf(read, line, state) });
      }
      return taken;
    },
  };
}

/** A line that nothing ends and that doesn't fit its checksum was cut off, unless the part is said to be whole. */
const faultOf = (fault: BadLine['why'], { isOpen }: PartLine, state: Unpacked['state']): BadLine['why'] =>
  fault === 'checksum' && isOpen && state !== 'whole' ? 'cut' : fault;

/**
 * Whose part it is: who its first whole line says; if that line is lost, who its name says, or whose the first whole record
 * is. Records of others have no business in it.
 */
function createOwnership(name: string) {
  const named = learnerInName(name);
  let owner: string | undefined;
  return {
    owner: () => owner ?? named,
    check: (read: SavedRecord | LineFault): SavedRecord | LineFault | 'foreign' => {
      if (typeof read === 'string') return read;
      const whose = ownerOf(read);
      if (whose === undefined) return read;
      owner ??= read.sort === 'learner' ? whose : (named ?? whose);
      return whose === owner ? read : 'foreign';
    },
  };
}

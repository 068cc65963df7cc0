import { joinBytes } from './join-bytes.ts';
import { readRecordLine, writeRecordLine } from './record-line.ts';
import type { LineCounts, SavedRecord } from './saved-record.ts';

/** A part of a save file: some lines. */
export interface SavePart {
  readonly name: string;
  readonly lines: LineCounts;
  readonly bytes: Uint8Array;
}

export interface SaveParts {
  readonly parts: readonly SavePart[];
  /** Records that a reader would refuse: too long for a line, or out of bounds in some other way. */
  readonly leftOut: readonly SavedRecord[];
}

/** About where a part ends and the next begins: damage to a compressed part may cost all that comes after it in that part. */
const PART_BYTES = 65_536;

interface Line {
  readonly sort: SavedRecord['sort'];
  readonly bytes: Uint8Array;
}

/**
 * Records as the parts `<stem>.jsonl`, `<stem>.2.jsonl` and so on. Each begins with the opening records, so that each can be
 * understood alone. `lineBytes`: the longest line that is written.
 */
export function saveParts(
  stem: string,
  opening: readonly SavedRecord[],
  records: readonly SavedRecord[],
  lineBytes: number,
): SaveParts {
  const first = opening.map(lineOf);
  const lines: Line[] = [];
  const leftOut: SavedRecord[] = [];
  for (const record of records) {
    const line = lineOf(record);
    if (isReadable(line, lineBytes)) lines.push(line);
    else leftOut.push(record);
  }
  const parts = cut(lines).map((own, index) => partOf(partName(stem, index), [...first, ...own]));
  return { parts, leftOut };
}

/** Better said when it is saved than when the machine is wiped and it is loaded. */
const isReadable = ({ bytes }: Line, lineBytes: number): boolean =>
  typeof readRecordLine(bytes.subarray(0, -1), lineBytes) !== 'string';

const lineOf = (record: SavedRecord): Line => ({ sort: record.sort, bytes: writeRecordLine(record) });

const partName = (stem: string, index: number): string => `${stem}${index === 0 ? '' : `.${index + 1}`}.jsonl`;

/** At least one piece, even of nothing. */
function cut(lines: readonly Line[]): readonly (readonly Line[])[] {
  let open: Line[] = [];
  let length = 0;
  const pieces = [open];
  for (const line of lines) {
    if (length + line.bytes.length > PART_BYTES && open.length > 0) {
      open = [];
      length = 0;
      pieces.push(open);
    }
    open.push(line);
    length += line.bytes.length;
  }
  return pieces;
}

function partOf(name: string, lines: readonly Line[]): SavePart {
  const counts: Partial<Record<SavedRecord['sort'], number>> = {};
  for (const { sort } of lines) counts[sort] = (counts[sort] ?? 0) + 1;
  return { name, lines: counts, bytes: joinBytes(lines.map((line) => line.bytes)) };
}

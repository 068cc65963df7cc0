const FEED = 10;
const RETURN = 13;

/** A line without what ends it. */
export interface PartLine {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Nothing ends it: it may be the first half of a line. */
  readonly isOpen: boolean;
}

/** The lines of a part, the empty ones too. */
export function* partLines(bytes: Uint8Array): Generator<PartLine> {
  let begin = 0;
  for (let number = 1; begin < bytes.length; number += 1) {
    const feed = bytes.indexOf(FEED, begin);
    const end = feed < 0 ? bytes.length : feed;
    const last = bytes[end - 1] === RETURN && end > begin ? end - 1 : end;
    yield { number, bytes: bytes.subarray(begin, last), isOpen: feed < 0 };
    begin = end + 1;
  }
}

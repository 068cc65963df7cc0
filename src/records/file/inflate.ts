import { Inflate, inflateSync } from 'fflate';
import { joinBytes } from './join-bytes.ts';

/** Small enough that a bomb can't become more than two million bytes at a stretch. */
const STEP = 2048;
/** Longer than any block that has to be read whole before a byte of it comes out: the stream has ended, or pretends to work. */
const SILENCE = 70_000;
/** What a step of text may become. */
const STEP_UNPACKED = 65_536;
/** No byte of UTF-8. */
const NEVER = 0xff;

/** Unpacks DEFLATE as far as it can be understood, and no further than a little more than `most` bytes. Never throws. */
export function inflate(packed: Uint8Array, most: number): Uint8Array {
  const { bytes, damagedAt } = inflateBySteps(packed, most);
  if (damagedAt === undefined) return bytes;
  const more = inflateToDamage(packed.subarray(0, damagedAt + STEP), bytes.length + STEP_UNPACKED);
  return more.length > bytes.length ? more : bytes;
}

/**
 * Unpacks DEFLATE that is said to become `size` bytes, quickly; undefined if it is damaged. What is more than `size` is
 * left out. Never throws.
 */
export function inflateAsSaid(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined; // `inflate` gets out of it what can be had.
  }
}

function inflateBySteps(packed: Uint8Array, most: number) {
  const pieces: Uint8Array[] = [];
  let [length, heardAt, at] = [0, 0, 0];
  const stream = new Inflate((piece) => {
    if (piece.length > 0) heardAt = at;
    length += piece.length;
    pieces.push(piece);
  });
  try {
    for (; at < packed.length && length <= most && at - heardAt < SILENCE; at += STEP) {
      stream.push(packed.subarray(at, at + STEP));
    }
    return { bytes: joinBytes(pieces), damagedAt: undefined };
  } catch {
    // What the library says of the damage helps nobody: what came out before it counts.
    return { bytes: joinBytes(pieces), damagedAt: at };
  }
}

/** To the very byte: what the step in which damage is met had given before it would be lost otherwise. */
function inflateToDamage(packed: Uint8Array, room: number): Uint8Array {
  const out = new Uint8Array(room).fill(NEVER);
  try {
    inflateSync(packed, { out });
  } catch {
    // As above; what was unpacked stands in `out`.
  }
  let end = out.length;
  while (end > 0 && out[end - 1] === NEVER) end -= 1;
  return out.subarray(0, end);
}

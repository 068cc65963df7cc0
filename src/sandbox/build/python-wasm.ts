/**
 * A dict in MicroPython forgets in which order its keys came, which no textbook of Python knows of any more. The engine
 * can keep the order (its OrderedDict does): the function that makes an empty map (`mp_map_init`) only has to set the
 * bit that says so.
 */
const MAKES_A_MAP = [0x20, 0, 0x41, 1, 0x36, 2, 0, 0x20, 0, 0x20, 1, 0x36, 2, 8, 0x0b];
const FLAGS_AT = 3;
/** All keys are names (1); the order is kept (4). */
const ORDERED = 1 | 4;

/**
 * `call_indirect` with both its numbers written in five bytes. Chromium 88 knows one table only and wants its number, zero,
 * in one byte; what becomes free is filled with instructions that do nothing.
 */
const CALL = 0x11;
const NOTHING = 0x01;
const CALL_BYTES = 11;
const NUMBER_BYTES = 5;
const PADDED_ZERO = [0x80, 0x80, 0x80, 0x80, 0];

/** MicroPython's WebAssembly as we run it. Throws if it isn't the build that this was made for. */
export function mendWasm(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const mended = new Uint8Array(bytes);
  const maps = placesOf(mended, MAKES_A_MAP[0] as number, (at) => holds(mended, at, MAKES_A_MAP));
  const calls = placesOf(mended, CALL, (at) => isPaddedCall(mended, at));
  const [map] = maps;
  if (map === undefined || maps.length > 1 || calls.length === 0) {
    throw new Error('This build of MicroPython is not the one that we know how to mend.');
  }
  mended[map + FLAGS_AT] = ORDERED;
  for (const at of calls) shortenTable(mended, at);
  return mended;
}

function isPaddedCall(bytes: Uint8Array, at: number): boolean {
  const type = bytes[at + 1] as number;
  return (
    type >= 0x80 && holds(bytes, at + 2, [0x80, 0x80, 0x80, 0]) && holds(bytes, at + 1 + NUMBER_BYTES, PADDED_ZERO)
  );
}

function shortenTable(bytes: Uint8Array, at: number): void {
  const type = bytes[at + 1] as number;
  const call = [CALL, type, 0x80, 0x80, 0x80, 0, 0];
  bytes.fill(NOTHING, at, at + CALL_BYTES);
  bytes.set(call, at + CALL_BYTES - call.length);
}

const holds = (bytes: Uint8Array, at: number, pattern: readonly number[]): boolean =>
  pattern.every((byte, index) => bytes[at + index] === byte);

function placesOf(bytes: Uint8Array, first: number, isPlace: (at: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (isPlace(at)) places.push(at);
  return places;
}

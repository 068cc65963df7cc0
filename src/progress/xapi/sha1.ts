/** SHA-1 of some bytes (FIPS 180-4), as 20 bytes. For names such as UUIDs only: it keeps no secrets. */
export function sha1(bytes: readonly number[]): readonly number[] {
  const words = padded(bytes);
  let hash: Hash = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let start = 0; start < words.length; start += 16) hash = withBlock(hash, words.slice(start, start + 16));
  return hash.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

type Hash = readonly [a: number, b: number, c: number, d: number, e: number];

/** As 32-bit words: a one bit, zeros, and the length in bits at the end of a block of 64 bytes. */
function padded(bytes: readonly number[]): readonly number[] {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Array<number>(blocks * 16).fill(0);
  [...bytes, 0x80].forEach((byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function withBlock(hash: Hash, block: readonly number[]): Hash {
  const schedule = [...block];
  for (let at = 16; at < 80; at += 1) {
    const mixed = [3, 8, 14, 16].reduce((sum, back) => sum ^ (schedule[at - back] ?? 0), 0);
    schedule.push(rotated(mixed, 1));
  }
  const end = schedule.reduce<Hash>(round, hash);
  return hash.map((word, at) => (word + (end[at] ?? 0)) | 0) as unknown as Hash;
}

function round([a, b, c, d, e]: Hash, word: number, at: number): Hash {
  const [mixed, constant] = choice(Math.floor(at / 20), b, c, d);
  return [(rotated(a, 5) + mixed + e + constant + word) | 0, a, rotated(b, 30), c, d];
}

function choice(quarter: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (quarter === 0) return [(b & c) | (~b & d), 0x5a827999];
  if (quarter === 1) return [b ^ c ^ d, 0x6ed9eba1];
  if (quarter === 2) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

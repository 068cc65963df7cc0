import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../tests/fixtures/records/lines-of.ts';
import { mutated } from '../../../tests/fixtures/records/mutate.ts';
import { sampleClass } from '../../../tests/fixtures/records/sample-class.ts';
import { noPause, recordsIn, saveOf } from '../../../tests/fixtures/records/sample-save.ts';
import { seededRandom } from '../../core/random.ts';
import { readSaveFile } from './read-save-file.ts';
import { CENTRAL, LOCAL, LOCAL_LENGTH } from './zip-record.ts';
import { signatureAt } from './zip-signatures.ts';

const records = sampleClass(4);
const given = new Set(linesOf(records));
const whole = (await saveOf(records)).bytes;

/** What came back of a damaged file: the share of its lines, and lines that were never in it. */
async function outcome(bytes: Uint8Array) {
  const read = await readSaveFile(bytes, noPause);
  if (!read.ok) return { share: 0, madeUp: [], isSaidWhole: false };
  const lines = linesOf(recordsIn(read.value));
  const madeUp = lines.filter((line) => !given.has(line));
  return { share: new Set(lines).size / given.size, madeUp, isSaidWhole: read.value.report.isWhole };
}

async function outcomes(files: Iterable<Uint8Array>) {
  const shares: number[] = [];
  for (const bytes of files) {
    const { share, madeUp, isSaidWhole } = await outcome(bytes);
    expect(madeUp).toEqual([]);
    if (isSaidWhole) expect(share).toBe(1);
    shares.push(share);
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { mean, nothing: shares.filter((share) => share === 0).length, count: shares.length, shares };
}

function* eachByte(change: (copy: Uint8Array, at: number) => Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < whole.length; at += 1) yield change(Uint8Array.from(whole), at);
}

describe('a damaged save file', () => {
  it('cut at any byte gives back the lines before the cut, and nothing that was never in it', async () => {
    const { shares } = await outcomes(eachByte((copy, at) => copy.subarray(0, at)));
    const [early, late] = [shares[Math.floor(whole.length * 0.4)] ?? 0, shares[whole.length - 1] ?? 0];
    expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0))).toBe(true);
    expect(early).toBeGreaterThan(0.15);
    expect(late).toBe(1);
  }, 120_000);

  it('with any one byte changed gives back nearly everything, and nothing that was never in it', async () => {
    const changed = eachByte((copy, at) => {
      copy[at] = (copy[at] ?? 0) ^ (at % 2 === 0 ? 0xff : 1 << (at % 8));
      return copy;
    });
    const { mean, nothing } = await outcomes(changed);
    expect(nothing).toBe(0);
    expect(mean).toBeGreaterThan(0.85);
  }, 120_000);

  it('without its directory, or without its first kilobyte, gives back what is left', async () => {
    const directory = whole.findIndex((_byte, at) => signatureAt(whole, at) === CENTRAL);
    expect((await outcome(whole.subarray(0, directory))).share).toBe(1);
    expect((await outcome(whole.subarray(1024))).share).toBeGreaterThan(0.3);
  });

  it('with a file’s own record destroyed is found by the directory', async () => {
    const copy = Uint8Array.from(whole);
    for (let at = 0; at < copy.length; at += 1) {
      if (signatureAt(copy, at) === LOCAL) copy.fill(0xaa, at, at + LOCAL_LENGTH);
    }
    expect((await outcome(copy)).share).toBe(1);
  });

  it('mutated in any of 10,000 ways is read without a crash, and gives back nothing that was never in it', async () => {
    const random = seededRandom(11);
    function* mutations(): Generator<Uint8Array> {
      for (let count = 0; count < 10_000; count += 1) yield mutated(whole, random);
    }
    const { mean, count } = await outcomes(mutations());
    expect(count).toBe(10_000);
    expect(mean).toBeGreaterThan(0.6);
  }, 300_000);
});

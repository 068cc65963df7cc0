import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../tests/fixtures/records/lines-of.ts';
import { noRecords } from '../../../tests/fixtures/records/sample-records.ts';
import { noPause, recordsIn, saveOf } from '../../../tests/fixtures/records/sample-save.ts';
import { simulateTerm } from '../../../tests/fixtures/records/simulate-term.ts';
import { stateOf } from '../../../tests/fixtures/records/state-of.ts';
import { seededRandom, shuffled } from '../../core/random.ts';
import { readSaveFile } from '../file/read-save-file.ts';
import type { Records } from '../model.ts';
import { mergeRecords } from './merge-records.ts';

/** Machines with wrong clocks and two versions of the course, among which children wandered. */
const machines = simulateTerm({ seed: 5, machines: 6, children: 4, sessions: 8 });
const everything = mergeRecords(...machines);
const files = await Promise.all(machines.map(async (records) => (await saveOf(records)).bytes));

async function read(bytes: Uint8Array): Promise<Records> {
  const result = await readSaveFile(bytes, noPause);
  return result.ok ? recordsIn(result.value) : noRecords;
}

describe('the save files of several machines', () => {
  it('merge to the same state in any order, with any of them twice, and with cut copies among them', async () => {
    const random = seededRandom(6);
    for (let run = 0; run < 50; run += 1) {
      const cut = files.map((bytes) => bytes.subarray(0, Math.floor(random() * bytes.length)));
      const again = files.filter(() => random() < 0.3);
      const sets = await Promise.all(shuffled([...files, ...cut, ...again], random).map(read));
      expect(stateOf(mergeRecords(...sets))).toBe(stateOf(everything));
    }
  });

  it('give what is whole in them if all are cut, the same in any order', async () => {
    const random = seededRandom(7);
    const known = new Set(machines.flatMap(linesOf));
    const sets = await Promise.all(files.map((bytes) => read(bytes.subarray(0, bytes.length * (0.4 + random() / 2)))));
    const merged = mergeRecords(...sets);
    expect(linesOf(merged).length).toBeGreaterThan(known.size / 3);
    expect(stateOf(mergeRecords(...shuffled(sets, random)))).toBe(stateOf(merged));
    expect(stateOf(mergeRecords(merged, ...machines))).toBe(stateOf(everything));
  });
});

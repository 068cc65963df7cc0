import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { arbitraryRecords } from '../../../tests/fixtures/records/arbitrary-records.ts';
import { linesOf } from '../../../tests/fixtures/records/lines-of.ts';
import { sampleClass } from '../../../tests/fixtures/records/sample-class.ts';
import { noRecords, sampleLearner } from '../../../tests/fixtures/records/sample-records.ts';
import { noPause, recordsIn, sampleMeta, saveOf } from '../../../tests/fixtures/records/sample-save.ts';
import { stateOf } from '../../../tests/fixtures/records/state-of.ts';
import type { Records } from '../model.ts';
import { readSaveFile, type StagedSave } from './read-save-file.ts';
import { writeRecordLine } from './record-line.ts';

async function staged(bytes: Uint8Array): Promise<StagedSave> {
  const read = await readSaveFile(bytes, noPause);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`);
  return read.value;
}

const filesIn = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

describe('a save file', () => {
  it('gives back what was put in, and says that it is whole', async () => {
    const records = sampleClass();
    const { header, report, ...read } = await staged((await saveOf(records)).bytes);
    expect(stateOf(recordsIn(read))).toBe(stateOf(records));
    expect(report).toMatchObject({ isWhole: true, badCount: 0, missing: [], damagedParts: [], exceeded: [] });
    expect(header).toMatchObject({ ...sampleMeta, version: 1 });
  });

  it('gives back any records that storage can hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRecords, async (loose) => {
        const records = savable(loose);
        const { report, ...read } = await staged((await saveOf(records)).bytes);
        expect(report.isWhole).toBe(true);
        expect(stateOf(recordsIn(read))).toBe(stateOf(records));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same, byte for byte, for the same records in any order', async () => {
    const { learners, attempts, aliases, drafts, works, notes } = sampleClass();
    const turned = (value: object): object => Object.fromEntries(Object.entries(value).reverse());
    const mixed = {
      learners: [...learners].reverse(),
      attempts: [...attempts].reverse().map((row) => turned(row) as typeof row),
      aliases,
      drafts: [...drafts].reverse(),
      works: [...works].reverse(),
      notes,
    };
    expect((await saveOf(mixed)).bytes).toEqual((await saveOf(sampleClass())).bytes);
  });

  it('holds a file for each learner and says how many lines each has', async () => {
    const records = sampleClass();
    const files = filesIn((await saveOf(records)).bytes);
    const ids = records.learners.map(({ id }) => `learners/${id}.jsonl`).sort();
    expect(Object.keys(files)).toEqual(['README.txt', 'jieti.json', ...ids, 'aliases.jsonl', 'notes.jsonl']);
    const { parts } = JSON.parse(strFromU8(files['jieti.json'] ?? new Uint8Array()));
    expect(parts.slice(-2)).toEqual([
      { name: 'aliases.jsonl', lines: { alias: 1 } },
      { name: 'notes.jsonl', lines: { note: 1 } },
    ]);
    expect(parts[0].lines).toMatchObject({ learner: 1, attempt: 6 });
  });

  it('holds no more of a learner than others may know, and nothing of the machine', async () => {
    const deleted = sampleLearner('p1', { deletedIn: 'start-of-this-machine' });
    const { bytes } = await saveOf({ ...noRecords, learners: [deleted] });
    const text = Object.values(filesIn(bytes))
      .map((file) => strFromU8(file))
      .join('\n');
    expect(text).not.toContain('start-of-this-machine');
    expect(text).not.toContain('deletedIn');
  });

  it('comes in several parts if there is much, each of which begins with the learner', async () => {
    const records = sampleClass(400);
    const { bytes } = await saveOf(records);
    const parts = Object.entries(filesIn(bytes)).filter(([name]) => name.startsWith('learners/'));
    expect(parts.length).toBe(9);
    for (const [, part] of parts) expect(strFromU8(part)).toMatch(/^\{"learner":/);
    expect(stateOf(recordsIn(await staged(bytes)))).toBe(stateOf(records));
  });

  it('leaves out, and names, what could not be read again', async () => {
    const records = sampleClass();
    const [first] = records.drafts;
    const huge = { ...records.drafts[1], session: 'x'.repeat(1_048_577) } as Records['drafts'][number];
    const odd = { ...records.attempts[0], at: 1e300 } as Records['attempts'][number];
    const { bytes, leftOut, exceeded } = await saveOf({
      ...records,
      attempts: [...records.attempts, odd],
      drafts: first ? [first, huge] : [],
    });
    expect(exceeded).toEqual([]);
    const expected = [
      { sort: 'attempt', record: odd },
      { sort: 'draft', record: huge },
    ];
    expect(leftOut).toEqual(expect.arrayContaining(expected));
    expect(leftOut.length).toBe(2);
    expect((await staged(bytes)).report.isWhole).toBe(true);
  });

  it('is read the same when somebody has packed its files anew', async () => {
    const records = sampleClass();
    const files = filesIn((await saveOf(records)).bytes);
    const inFolder = Object.fromEntries(Object.entries(files).map(([name, file]) => [`小雨 的存档/${name}`, file]));
    for (const level of [0, 9] as const) {
      const read = await staged(zipSync(inFolder, { level }));
      expect([stateOf(recordsIn(read)), read.report.isWhole]).toEqual([stateOf(records), true]);
    }
    const streamed = await staged(streamedZip(files));
    expect([stateOf(recordsIn(streamed)), streamed.report.badCount]).toEqual([stateOf(records), 0]);
  });

  it('is read the same with line ends of Windows', async () => {
    const records = sampleClass();
    const files = filesIn((await saveOf(records)).bytes);
    const mended = Object.entries(files).map(([name, file]) => [name, strToU8(strFromU8(file).replace(/\n/g, '\r\n'))]);
    expect(stateOf(recordsIn(await staged(zipSync(Object.fromEntries(mended)))))).toBe(stateOf(records));
  });

  it('holds no line twice', async () => {
    const files = filesIn((await saveOf(sampleClass())).bytes);
    const lines = Object.values(files).flatMap((file) => strFromU8(file).match(/^\{"\w+":\{.*(?=\t)/gm) ?? []);
    expect([...lines].sort()).toEqual([...linesOf(sampleClass())].sort());
  });

  it('keeps properties that a later version has added, and passes over sorts that it has added', async () => {
    const learner = { ...sampleLearner('p1'), later: { deep: [1] } };
    const { bytes } = await saveOf({ ...noRecords, learners: [learner] });
    const files = filesIn(bytes);
    const badge = writeRecordLine({ sort: 'badge', record: { id: 'b' } } as never);
    files['learners/p1.jsonl'] = new Uint8Array([...(files['learners/p1.jsonl'] ?? []), ...badge]);
    const read = await staged(zipSync(files));
    expect(read.learners[0]?.learner).toEqual(learner);
    expect(read.report).toMatchObject({ isWhole: true, unknownCount: 1 });
  });
});

/** Records of whom there is a learner, with names that JSON and files can carry. */
function savable(records: Records): Records {
  const ids = new Set(records.learners.map(({ id }) => id));
  const isOwned = ({ learner }: { readonly learner: string }): boolean => ids.has(learner);
  const without = <T extends object>(row: T): T =>
    Object.fromEntries(Object.entries(row).filter(([key]) => key !== '__proto__')) as T;
  return {
    learners: records.learners.map(without),
    attempts: records.attempts.filter(isOwned).map(without),
    aliases: records.aliases,
    drafts: records.drafts.filter(isOwned),
    works: records.works.filter(isOwned).map(without),
    notes: records.notes,
  };
}

/** As macOS packs: sizes and checksums stand after each file. */
function streamedZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_error, piece) => pieces.push(piece));
  for (const [name, bytes] of Object.entries(files)) {
    const file = name.endsWith('.txt') ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}

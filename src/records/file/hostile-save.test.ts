import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleClass } from '../../../tests/fixtures/records/sample-class.ts';
import {
  noRecords,
  sampleAttempt,
  sampleLearner,
  sampleVersion,
  sampleWork,
} from '../../../tests/fixtures/records/sample-records.ts';
import { noPause, recordsIn, sampleMeta, saveOf } from '../../../tests/fixtures/records/sample-save.ts';
import { joinBytes } from './join-bytes.ts';
import { readSaveFile, type StagedSave } from './read-save-file.ts';
import { writeRecordLine } from './record-line.ts';
import { saveHeaderText } from './save-header.ts';
import { type SaveLimits, saveLimits } from './save-limits.ts';
import type { SavedRecord } from './saved-record.ts';
import { packFile, writeZip } from './write-zip.ts';
import { LOCAL } from './zip-record.ts';
import { signatureAt } from './zip-signatures.ts';

const learnerLine = (id: string) => writeRecordLine({ sort: 'learner', record: sampleLearner(id) });
const attemptLine = (who: string, id: string) =>
  writeRecordLine({ sort: 'attempt', record: sampleAttempt(who, id) } satisfies SavedRecord);
const partOf = (id: string, ...lines: readonly Uint8Array[]) =>
  packFile(`learners/${id}.jsonl`, joinBytes([learnerLine(id), ...lines]));

/** What came of a file, how often the page could breathe, and under which bounds. */
async function readCounting(bytes: Uint8Array, bounds: Partial<SaveLimits> = {}) {
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  return { read: await readSaveFile(bytes, pause, { ...saveLimits, ...bounds }), pauses: () => pauses };
}

async function staged(bytes: Uint8Array, bounds: Partial<SaveLimits> = {}): Promise<StagedSave> {
  const { read } = await readCounting(bytes, bounds);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}`);
  return read.value;
}

const countIn = (save: StagedSave): number => recordsIn(save).attempts.length;

describe('what is no save file', () => {
  it.each([
    ['nothing', new Uint8Array(), { why: 'empty' }],
    ['JSON', strToU8('\ufeff {"learners": []}'), { why: 'not-ours', looksLike: 'json' }],
    ['a text', strToU8('今天的作业'), { why: 'not-ours', looksLike: 'text' }],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      { why: 'not-ours', looksLike: 'other' },
    ],
    ['a document', zipSync({ 'word/document.xml': strToU8('<w/>') }), { why: 'not-ours', looksLike: 'zip' }],
    ['an empty ZIP', zipSync({}), { why: 'not-ours', looksLike: 'other' }],
  ] as const)('is refused and named: %s', async (_name, bytes, why) => {
    expect(await readSaveFile(bytes, noPause)).toEqual({ ok: false, error: why });
  });

  it('is refused if it is larger than any save file', async () => {
    const { read, pauses } = await readCounting(new Uint8Array(1001), { fileBytes: 1000 });
    expect([read, pauses()]).toEqual([{ ok: false, error: { why: 'too-large' } }, 0]);
  });
});

describe('a save file of a later version', () => {
  const later = strToU8(saveHeaderText({ ...sampleMeta, app: '9.0.0', version: 2, parts: [] }));

  it('is refused with its version', async () => {
    const bytes = writeZip([packFile('jieti.json', later), partOf('p1')]);
    expect(await readSaveFile(bytes, noPause)).toEqual({
      ok: false,
      error: { why: 'newer', version: 2, app: '9.0.0' },
    });
  });

  it('is read if only a damaged header says so', async () => {
    const bytes = writeZip([{ ...packFile('jieti.json', later), crc: 0 }, partOf('p1')]);
    const { header, learners, report } = await staged(bytes);
    expect([header, learners.length, report.isWhole]).toEqual([undefined, 1, false]);
  });
});

describe('a hostile save file', () => {
  it('that unpacks to far more than it is, is left at the bound', async () => {
    const bomb = packFile('learners/p1.jsonl', joinBytes([learnerLine('p1'), new Uint8Array(20_000_000)]));
    const { learners, report } = await staged(writeZip([bomb, partOf('p2')]));
    expect(learners.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(report).toMatchObject({ exceeded: ['lineBytes', 'partBytes'], damagedParts: ['learners/p1.jsonl'] });
  });

  it('that unpacks to far more in many parts, is read no further', async () => {
    const bomb = packFile('learners/p1.jsonl', new Uint8Array(3_000_000));
    const bytes = writeZip(Array.from({ length: 300 }, () => bomb));
    const { report } = await staged(bytes, { unpackedBytes: 9_500_000 });
    expect(report.exceeded).toContain('unpackedBytes');
    expect(report.badCount).toBe(3);
  });

  it('whose parts are all the same bytes, is unpacked once', async () => {
    const one = writeZip([partOf('p1', attemptLine('p1', 'r1'))]);
    const directory = one.subarray(one.length - 22 - 46 - 17, one.length - 22);
    const { report, ...save } = await staged(joinBytes([one, ...Array.from({ length: 1000 }, () => directory)]));
    expect([countIn({ ...save, report }), report.damagedParts]).toEqual([1, []]);
  });

  it('of a million beginnings of files, is looked through as far as its bound', async () => {
    const mark = Uint8Array.from([0x50, 0x4b, 3, 4]);
    const marks = joinBytes(Array.from({ length: 1_000_000 }, () => mark));
    const { read } = await readCounting(joinBytes([writeZip([partOf('p1')]), marks]), { parts: 1000 });
    expect(read.ok && read.value.learners.length).toBe(1);
  });

  it('of a million lines, is read as far as its bound, with pauses', async () => {
    const part = packFile('learners/p1.jsonl', strToU8('x\n'.repeat(1_000_000)));
    const { read, pauses } = await readCounting(writeZip([part, partOf('p2')]));
    if (!read.ok) throw new Error(read.error.why);
    const { report } = read.value;
    expect(report).toMatchObject({ badCount: 200_000, exceeded: ['lines'], isWhole: false });
    expect(report.badLines.length).toBe(100);
    expect(pauses()).toBeGreaterThanOrEqual(800);
  });

  it('of more records than are let in, gives back the first ones', async () => {
    const parts = Array.from({ length: 10 }, (_, part) =>
      partOf('p1', ...Array.from({ length: 50 }, (_line, line) => attemptLine('p1', `r${part}-${line}`))),
    );
    const save = await staged(writeZip(parts), { lines: 120 });
    expect([countIn(save), save.report.exceeded]).toEqual([117, ['lines']]);
  });

  it('of more learners than are let in, gives back the first ones', async () => {
    const parts = Array.from({ length: 30 }, (_, number) => partOf(`p${number}`));
    const { learners, report } = await staged(writeZip(parts), { learners: 20 });
    expect([learners.length, report.exceeded]).toEqual([20, ['learners']]);
  });

  it('of a work of twenty thousand versions, is read in a moment', async () => {
    const lines = Array.from({ length: 20_000 }, (_, seq) =>
      writeRecordLine({ sort: 'work', record: sampleWork('p1', [sampleVersion(`v${seq}`, { seq })]) }),
    );
    const { learners } = await staged(
      writeZip([partOf('p1', ...lines.slice(0, 10_000)), partOf('p1', ...lines.slice(10_000))]),
    );
    expect(learners[0]?.works.map((work) => work.versions.length)).toEqual([20_000]);
  });

  it('with a line without end, passes over it', async () => {
    const long = strToU8(`${'x'.repeat(2_000_000)}\n`);
    const { report, ...save } = await staged(writeZip([partOf('p1', long, attemptLine('p1', 'r1'))]));
    expect(countIn({ ...save, report })).toBe(1);
    expect(report.badLines).toEqual([{ part: 'learners/p1.jsonl', line: 2, learner: 'p1', why: 'too-long' }]);
  });

  it('can’t slip records of one learner into the part of another', async () => {
    const part = partOf('p1', attemptLine('p2', 'r1'), attemptLine('p1', 'r2'), learnerLine('p2'));
    const { learners, report } = await staged(writeZip([part]));
    expect(learners.map(({ id, attempts }) => [id, attempts.length])).toEqual([['p1', 1]]);
    expect(report.badLines.map(({ line, why }) => [line, why])).toEqual([
      [2, 'foreign'],
      [4, 'foreign'],
    ]);
  });

  it('that holds a part twice, gives back each record once', async () => {
    const part = partOf('p1', attemptLine('p1', 'r1'), attemptLine('p1', 'r1'));
    expect(countIn(await staged(writeZip([part, part])))).toBe(1);
  });

  it('changes nothing of what all objects have', async () => {
    const evil = '{"learner":{"__proto__":{"guest":true},"constructor":{"prototype":{"x":1}},"id":"p1"}}';
    await staged(writeZip([packFile('learners/p1.jsonl', strToU8(`${evil}\n`))]));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).guest).toBeUndefined();
  });
});

describe('the report on a save file', () => {
  it('says what is missing of what the file had promised', async () => {
    const { bytes } = await saveOf(sampleClass());
    const locals = [...bytes.keys()].filter((at) => signatureAt(bytes, at) === LOCAL);
    const cut = bytes.subarray(0, locals[3] ?? 0);
    const { header, learners, report } = await staged(cut);
    expect([learners.length, report.isWhole, header?.parts.length]).toEqual([1, false, 5]);
    expect(report.missing.map(({ part }) => part)).toEqual(header?.parts.slice(1).map(({ name }) => name));
    expect(report.missing[2]).toEqual({ part: 'aliases.jsonl', lines: 1 });
  });

  it('names the line that is damaged, and whose it is', async () => {
    const damaged = attemptLine('p1', 'r1');
    damaged[20] = 0x21;
    const { report, learners } = await staged(writeZip([partOf('p1', damaged, attemptLine('p1', 'r2'))]));
    expect(learners[0]?.attempts.map(({ id }) => id)).toEqual(['r2']);
    expect(report).toMatchObject({
      badLines: [{ part: 'learners/p1.jsonl', line: 2, learner: 'p1', why: 'checksum' }],
      isWhole: false,
    });
  });

  it('tells a learner of whom only the records are left', async () => {
    const part = packFile('learners/p1.jsonl', joinBytes([strToU8('{"lea\n'), attemptLine('p1', 'r1')]));
    const { learners } = await staged(writeZip([part]));
    expect(learners).toMatchObject([{ id: 'p1', learner: undefined, attempts: [{ id: 'r1' }] }]);
  });

  it('finds nothing wrong with a file in which nobody is', async () => {
    const { report, learners } = await staged((await saveOf(noRecords)).bytes);
    expect([report.isWhole, learners]).toEqual([true, []]);
  });
});

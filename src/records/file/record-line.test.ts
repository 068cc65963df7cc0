import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  sampleAlias,
  sampleAttempt,
  sampleDraft,
  sampleLearner,
  sampleVersion,
  sampleWork,
} from '../../../tests/fixtures/records/sample-records.ts';
import { crc32 } from './crc32.ts';
import { readRecordLine, writeRecordLine } from './record-line.ts';

/** A line of any JSON text, with the right checksum. */
const lineOf = (json: string): Uint8Array => strToU8(`${json}\t${crc32(strToU8(json)).toString(16).padStart(8, '0')}`);
const read = (json: string, longest = 1_000_000) => readRecordLine(lineOf(json), longest);
const readOf = (sort: string, record: object) => read(JSON.stringify({ [sort]: record }));

const attempt = sampleAttempt('p1', 'r1');
const version = sampleVersion('v1');

describe('a line of a save file', () => {
  it('ends in the checksum that ZIP uses', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    const line = strFromU8(writeRecordLine({ sort: 'attempt', record: attempt }));
    expect(line).toMatch(/^\{"attempt":\{"answer":.*\}\}\t[0-9a-f]{8}\n$/);
  });

  it.each([
    ['learner', sampleLearner('p1', { lock: ['sun', 'sun', 'boat'], settings: { pinyin: true } })],
    ['attempt', attempt],
    ['alias', sampleAlias('p1', 'p2', 'a1')],
    ['draft', sampleDraft('p1', { session: { text: 'tab\tline\n“引号”\u2028' } })],
    ['work', sampleWork('p1', [version])],
  ] as const)('gives back a %s as it was written', (sort, record) => {
    const line = writeRecordLine({ sort, record } as never);
    expect(readRecordLine(line.subarray(0, -1), 1_000_000)).toEqual({ sort, record });
  });

  it('is the one that its documentation shows', () => {
    const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
    const [line = ''] = /^\{"alias":.*$/m.exec(text) ?? [];
    expect(readRecordLine(strToU8(line), 1_000_000)).toMatchObject({ sort: 'alias' });
  });

  it('is refused if a byte of it is another', () => {
    const line = writeRecordLine({ sort: 'attempt', record: attempt }).subarray(0, -1);
    for (let at = 0; at < line.length; at += 1) {
      const damaged = Uint8Array.from(line);
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      // Large letters in the checksum would do no harm, but nobody writes them.
      expect(readRecordLine(damaged, 1_000_000)).toBe('checksum');
    }
    for (const text of ['', '\t', 'x', '{"attempt":{}}', '{"attempt":{}}\t0000000']) {
      expect(readRecordLine(strToU8(text), 1_000_000)).toBe('checksum');
    }
  });

  it.each([
    ['no JSON', '{"attempt":', 'json'],
    ['no object', '["attempt"]', 'shape'],
    ['two sorts', '{"attempt":{},"draft":{}}', 'shape'],
    ['no sort', '{}', 'shape'],
    ['a sort of later', '{"badge":{"id":"b"}}', 'unknown-sort'],
    ['a sort that every object has', '{"constructor":{}}', 'unknown-sort'],
    ['a name that changes what objects are', `{"learner":{"id":"p1","__proto__":{"guest":true}}}`, 'forbidden'],
    ['the same name written otherwise', `{"draft":{"session":{"\\u005f_proto__":1}}}`, 'forbidden'],
    ['JSON of great depth', `{"draft":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'forbidden'],
  ])('is refused if it holds %s', (_name, json, why) => {
    expect(read(json)).toBe(why);
  });

  it('is refused if it is longer than it may be', () => {
    expect(read(`{"draft":"${'x'.repeat(2000)}"}`, 2000)).toBe('too-long');
  });

  it.each([
    ['an id that is a path', { id: '../../x' }],
    ['an id that is a sentence', { id: 'x'.repeat(41) }],
    ['somebody who is markup', { learner: '<b>' }],
    ['an exercise without end', { exercise: 'x'.repeat(201) }],
    ['a time that no calendar has', { at: 1e300 }],
    ['a time before all times', { at: -1 }],
    ['a number that is none of a device', { seq: 1.5 }],
    ['a score of its own making', { verdict: { passed: true, score: 99, parts: {} } }],
    ['less than no time', { durationMs: -5 }],
    ['nothing of an answer', { answer: undefined }],
  ])('is refused if it is an attempt with %s', (_name, change) => {
    expect(readOf('attempt', { ...attempt, ...change })).toBe('shape');
  });

  it('is refused if it is a statement that no later one could take back', () => {
    expect(readOf('alias', sampleAlias('p1', 'p2', 'a1', { at: Number.MAX_VALUE }))).toBe('shape');
  });

  it('is refused if it is a work of which a version can’t be read', () => {
    expect(readOf('work', sampleWork('p1', [version, { ...version, id: '' }]))).toBe('shape');
    expect(readOf('work', sampleWork('p1', [{ ...version, device: 'A B' }]))).toBe('shape');
  });

  it('gives a learner names that fit a screen, and times that a calendar has', () => {
    const stranger = sampleLearner('p1', {
      nickname: ` <script>alert(1)</script>\u202e\u0000${'哈'.repeat(100_000)}`,
      group: `一\n班${'x'.repeat(1000)}`,
      lock: Array.from({ length: 1000 }, () => 'sun'),
      seenAt: 1e300,
      createdAt: -1e300,
      deletedIn: 'start-9',
    });
    expect(readOf('learner', stranger)).toEqual({
      sort: 'learner',
      record: {
        ...sampleLearner('p1'),
        nickname: '<script>aler',
        group: `一班${'x'.repeat(38)}`,
        seenAt: 7_258_118_400_000,
        createdAt: 0,
      },
    });
  });
});

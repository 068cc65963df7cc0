import { createHash } from 'node:crypto';
import validation from '@learninglocker/xapi-validation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../exercises/attempt.ts';
import { attemptOf, courseOf, lessonOf } from '../sample-course.ts';
import { namedUuid } from './named-uuid.ts';
import { sha1 } from './sha1.ts';
import { statementsOf } from './to-statement.ts';

/** Built for CommonJS: what its types call the default is a property of the module. */
const problemsIn: typeof validation = (validation as unknown as { default: typeof validation }).default ?? validation;

const course = courseOf([lessonOf('one', 'a b')]);
const toStatement = statementsOf(course);

/** As a record store gets it. */
const sent = (attempt: Attempt, nickname?: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(toStatement(attempt, nickname)));

const KINDS = ['choose', 'fill', 'match', 'order', 'sort', 'spot', 'think', 'typing', 'ime', 'practice', 'code', 'new'];

const attempts: fc.Arbitrary<Attempt> = fc
  .record({
    id: fc.string({ minLength: 1, unit: 'binary' }),
    learner: fc.string({ minLength: 1, maxLength: 16 }),
    exercise: fc.oneof(fc.constantFrom('c/u/one#a', 'c/u/one#b', 'c/u/gone#x'), fc.string({ unit: 'binary' })),
    kind: fc.constantFrom(...KINDS),
    revision: fc.constantFrom('r1', 'q2', ''),
    lang: fc.constantFrom('zh' as const, 'en' as const),
    at: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(1_795_000_000_000)),
    durationMs: fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    misses: fc.nat(9),
    hints: fc.nat(9),
    help: fc.constantFrom('none' as const, 'hint' as const, 'step' as const, 'answer' as const),
    passed: fc.boolean(),
    score: fc.double({ min: -1, max: 2, noNaN: true }),
    answer: fc.jsonValue() as fc.Arbitrary<Attempt['answer']>,
    source: fc.constantFrom(undefined, undefined, 'code' as const),
  })
  .map(({ passed, score, ...rest }) => ({ ...rest, device: 'd', seq: 1, verdict: { passed, score, parts: {} } }));

describe('statements for a record store', () => {
  it('keep to the specification, whatever the attempt', () => {
    fc.assert(
      fc.property(attempts, fc.option(fc.string({ maxLength: 12 }), { nil: undefined }), (attempt, nickname) => {
        expect(problemsIn(sent(attempt, nickname))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are looked through by something that sees when one is spoilt', () => {
    const good = sent(attemptOf('one#a', 'ok', 'd:1@1795000000000'));
    const spoilt: readonly Record<string, unknown>[] = [
      { ...good, id: 'not a uuid' },
      { ...good, id: undefined, actor: undefined },
      { ...good, actor: { objectType: 'Agent', account: { homePage: 'nowhere', name: 'a' } } },
      {
        ...good,
        actor: { objectType: 'Agent', mbox: 'x@example', account: { homePage: 'https://x.invalid/', name: 'a' } },
      },
      { ...good, verb: { id: 'answered' } },
      { ...good, object: { objectType: 'Activity', id: 'c/u/one#a' } },
      { ...good, result: { score: { scaled: 1.5 } } },
      { ...good, result: { duration: '12 s' } },
      { ...good, result: { success: 'yes' } },
      { ...good, context: { language: 'Chinese!' } },
      { ...good, timestamp: 'yesterday' },
      { ...good, version: '2' },
      { ...good, kind: 'choose' },
    ];
    for (const one of spoilt) expect(problemsIn(JSON.parse(JSON.stringify(one)))).not.toEqual([]);
  });

  it('are the same each time, and different for different attempts', () => {
    fc.assert(
      fc.property(attempts, attempts, (one, other) => {
        expect(toStatement(one)).toEqual(toStatement({ ...one }));
        if (one.id.replace(/\p{Cs}/gu, '?') !== other.id.replace(/\p{Cs}/gu, '?'))
          expect(toStatement(one).id).not.toBe(toStatement(other).id);
      }),
    );
  });

  it('say what was done, and name nobody unless asked to', () => {
    const attempt = attemptOf('one#a', 'miss', 'd:1@1795000000000', { answer: { chosen: [2] }, misses: 1 });
    const { id, ...rest } = toStatement(attempt);
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(rest).toEqual({
      actor: { objectType: 'Agent', account: { homePage: 'https://jieti.invalid/', name: 'a' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-US': 'answered' } },
      object: {
        objectType: 'Activity',
        id: 'https://jieti.invalid/activities/c/u/one#a',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/question',
          name: { 'zh-CN': 'one · 1', 'en-US': 'one · 1' },
        },
      },
      result: {
        ...{ success: false, completion: true, score: { scaled: 0 }, duration: 'PT1.00S' },
        response: '{"answer":{"chosen":[2]}}',
        extensions: {
          'https://jieti.invalid/extensions/misses': 1,
          'https://jieti.invalid/extensions/hints': 0,
          'https://jieti.invalid/extensions/help': 'none',
        },
      },
      context: {
        ...{ registration: namedUuid('registration c a'), platform: 'Jieti', revision: 'r1', language: 'zh-CN' },
        contextActivities: {
          parent: [
            {
              objectType: 'Activity',
              id: 'https://jieti.invalid/activities/c/u/one',
              definition: {
                type: 'http://adlnet.gov/expapi/activities/lesson',
                name: { 'zh-CN': 'one', 'en-US': 'one' },
              },
            },
          ],
          grouping: [
            {
              objectType: 'Activity',
              id: 'https://jieti.invalid/activities/c',
              definition: { type: 'http://adlnet.gov/expapi/activities/course', name: { 'zh-CN': 'c', 'en-US': 'c' } },
            },
          ],
        },
        extensions: {
          'https://jieti.invalid/extensions/kind': 'choose',
          'https://jieti.invalid/extensions/source': 'hand',
        },
      },
      timestamp: '2026-11-18T11:06:40.000Z',
      version: '1.0.3',
    });
    expect(toStatement(attempt, '小雨').actor.name).toBe('小雨');
  });

  it.each([
    ['choose', true, undefined, 'answered'],
    ['typing', true, undefined, 'passed'],
    ['code', false, undefined, 'failed'],
    ['think', true, undefined, 'completed'],
    ['practice', false, undefined, 'attempted'],
    ['choose', true, 'code', 'imported'],
  ] as const)('of %s (passed: %s, source: %s) say %s', (kind, passed, source, verb) => {
    const attempt = attemptOf('one#a', passed ? 'ok' : 'miss', 'd:1', { kind, source });
    const { display } = toStatement(attempt).verb;
    expect(display['en-US']).toBe(verb);
  });

  it('name an exercise whose id no address can hold as it is', () => {
    const { object } = toStatement(attemptOf('一课#a b', 'ok', 'd:1'));
    expect(object.id).toBe('https://jieti.invalid/activities/c/u/%E4%B8%80%E8%AF%BE#a%20b');
    expect(object.definition.name).toBeUndefined();
  });

  it('says that two did it together, and not who the other one is', () => {
    const text = JSON.stringify(toStatement(attemptOf('one#a', 'ok', 'd:1', { together: 'other-one' })));
    expect(text).toContain('"https://jieti.invalid/extensions/source":"pair"');
    expect(text).not.toContain('other-one');
  });

  it('keep what a child wrote, and what only a code says, out of the result', () => {
    const words = { kind: 'think', answer: { text: '我的秘密', ticks: [] } };
    expect(JSON.stringify(toStatement(attemptOf('one#a', 'ok', 'd:1', words)))).not.toContain('秘密');
    const told = toStatement(attemptOf('one#a', 'ok', 'd:1', { source: 'code' }));
    expect(told.result).toEqual({ completion: true });
  });
});

describe('a named UUID', () => {
  it('rests on SHA-1 as others compute it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const theirs = createHash('sha1').update(bytes).digest();
        expect(sha1([...bytes])).toEqual([...theirs]);
      }),
    );
  });

  it('is version 5 of the name as UTF-8 in our space of names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const space = Buffer.from('8c1d5a3e0b6f4f0a9a572e71c49066d3', 'hex');
        const hash = createHash('sha1').update(space).update(new TextEncoder().encode(name)).digest();
        const uuid = namedUuid(name).replace(/-/g, '');
        expect(uuid.slice(0, 12) + uuid.slice(13, 16)).toBe(hash.toString('hex').replace(/^(.{12}).(.{3}).*$/, '$1$2'));
        expect(uuid.slice(17)).toBe(hash.toString('hex').slice(17, 32));
        expect(namedUuid(name)).toMatch(/^.{8}-.{4}-5.{3}-[89ab].{3}-.{12}$/);
      }),
    );
  });
});

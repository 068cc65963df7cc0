import { describe, expect, it } from 'vitest';
import { parseAlias, parseAttempt, parseDraft, parseLearner, parseWork } from './parse-rows.ts';

const attempt = {
  id: 'i',
  learner: 'l',
  exercise: 'c/u/l#e',
  kind: 'choose',
  revision: 'r',
  lang: 'zh',
  device: 'd',
  seq: 1,
  at: 2,
  durationMs: 3,
  misses: 0,
  hints: 0,
  help: 'none',
  verdict: { passed: true, score: 1, parts: { a: true } },
  answer: null,
};
const alias = { id: 'i', from: 'a', to: 'b', same: true, device: 'd', seq: 1, at: 2 };
const draft = { learner: 'l', exercise: 'e', revision: 'r', at: 1, session: { a: [1] } };
const version = { id: 'v', at: 1, device: 'd', seq: 1, content: 'text' };
const work = { learner: 'l', exercise: 'e', kind: 'think', versions: [version] };

const ring: Record<string, unknown> = {};
ring.self = ring;

/** The row without one property, or with a wrong one, for each of its properties. */
const damaged = (row: object, wrong: unknown): readonly object[] =>
  Object.keys(row).flatMap((key) => [
    { ...row, [key]: wrong },
    { ...row, [key]: undefined },
  ]);

describe('the row parsers', () => {
  it.each([
    ['learner', parseLearner],
    ['attempt', parseAttempt],
    ['alias', parseAlias],
    ['draft', parseDraft],
    ['work', parseWork],
  ])('make no %s of what is no row at all', (_name, parse) => {
    for (const value of [undefined, null, 1, 'row', [], {}, new Date(0)]) expect(parse(value)).toBeUndefined();
  });

  it('take whole rows, with properties that a later version may have added', () => {
    expect(parseAttempt({ ...attempt, later: 1 })).toMatchObject(attempt);
    expect(parseAlias({ ...alias, later: 1 })).toMatchObject(alias);
    expect(parseDraft({ ...draft, later: 1 })).toMatchObject(draft);
    expect(parseWork({ ...work, later: 1 })).toEqual({ ...work, later: 1 });
  });

  it('know an attempt that a save code stands behind', () => {
    expect(parseAttempt({ ...attempt, source: 'code' })?.source).toBe('code');
    expect(parseAttempt({ ...attempt, source: undefined })).toEqual(attempt);
  });

  it('know with whom an attempt was made', () => {
    expect(parseAttempt({ ...attempt, together: 'bean' })?.together).toBe('bean');
  });

  it('refuse an attempt, alias or draft of which anything is wrong or missing', () => {
    const wrong = () => 'a function is never right';
    for (const row of damaged(attempt, wrong)) expect(parseAttempt(row)).toBeUndefined();
    for (const row of damaged(alias, wrong)) expect(parseAlias(row)).toBeUndefined();
    for (const row of damaged(draft, wrong)) expect(parseDraft(row)).toBeUndefined();
  });

  it.each([
    ['an unknown language', { lang: 'fr' }],
    ['an unknown help', { help: 'some' }],
    ['an unknown source', { source: 'hearsay' }],
    ['nobody as the other one of two', { together: '' }],
    ['a number that is none', { at: Number.NaN }],
    ['an empty id', { id: '' }],
    ['a part that is neither right nor wrong', { verdict: { passed: true, score: 1, parts: { a: 'yes' } } }],
    ['an answer that bites its tail', { answer: ring }],
  ])('refuse an attempt with %s', (_name, change) => {
    expect(parseAttempt({ ...attempt, ...change })).toBeUndefined();
  });

  it('keep a learner of whom only the description is damaged', () => {
    const bare = { id: 'l', nickname: '小雨', animal: 'panda' };
    const odd = { guest: 'yes', group: 5, lock: 'sun', createdAt: null, seenAt: '1', deletedIn: 4, settings: 'none' };
    expect(parseLearner({ ...bare, ...odd })).toEqual({
      ...bare,
      guest: false,
      group: '',
      createdAt: 0,
      seenAt: 0,
      settings: {},
    });
    expect(parseLearner({ ...bare, settings: { pinyin: 1, pathway: 'c/p', later: 1 } })?.settings).toEqual({
      pathway: 'c/p',
      later: 1,
    });
  });

  it('keep the versions of a work that can be read', () => {
    expect(parseWork({ ...work, versions: [version, null, { ...version, device: 4 }, 'x'] })).toEqual(work);
    expect(parseWork({ ...work, versions: 'none' })).toBeUndefined();
    const drawn = { ...version, outcome: { drawing: null } };
    expect(parseWork({ ...work, versions: [drawn, { ...drawn, outcome: ring }] })?.versions).toEqual([drawn, version]);
  });
});

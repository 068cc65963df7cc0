import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecords } from '../../../tests/fixtures/records/arbitrary-records.ts';
import {
  noRecords,
  sampleAlias,
  sampleAttempt,
  sampleDraft,
  sampleLearner,
  sampleVersion,
  sampleWork,
} from '../../../tests/fixtures/records/sample-records.ts';
import { simulateTerm } from '../../../tests/fixtures/records/simulate-term.ts';
import { stateOf } from '../../../tests/fixtures/records/state-of.ts';
import { seededRandom, shuffled } from '../../core/random.ts';
import { canonicalText } from '../canonical-text.ts';
import type { Records } from '../model.ts';
import { mergeRecords } from './merge-records.ts';
import { mergeRules } from './merge-rules.ts';

const any = arbitraryRecords;
const runs = { numRuns: 500 };

describe('merging records', () => {
  it('of a set with itself changes nothing', () => {
    fc.assert(
      fc.property(any, (a) => {
        expect(stateOf(mergeRecords(a, a))).toBe(stateOf(a));
      }),
      runs,
    );
  });

  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(stateOf(mergeRecords(a, b))).toBe(stateOf(mergeRecords(b, a)));
      }),
      runs,
    );
  });

  it('gives the same in whatever steps it is done', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const together = stateOf(mergeRecords(a, b, c));
        expect(stateOf(mergeRecords(mergeRecords(a, b), c))).toBe(together);
        expect(stateOf(mergeRecords(a, mergeRecords(b, c)))).toBe(together);
        expect(stateOf(mergeRecords(mergeRecords(a, c), mergeRecords(b, a, c), b))).toBe(together);
      }),
      runs,
    );
  });

  it('loses no key of any sort and no version of any work, and makes up nothing', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(namesIn(mergeRecords(a, b))).toEqual(new Set([...namesIn(a), ...namesIn(b)]));
      }),
      runs,
    );
  });

  it('keeps only attempts, aliases, drafts and versions that one of the sets holds, as they are', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const given = new Set([...textsIn(a), ...textsIn(b)]);
        expect([...textsIn(mergeRecords(a, b))].filter((text) => !given.has(text))).toEqual([]);
      }),
      runs,
    );
  });
});

const namesIn = (records: Records): ReadonlySet<string> =>
  new Set([
    ...records.learners.map((row) => `learner ${mergeRules.learners.key(row)}`),
    ...records.attempts.map((row) => `attempt ${mergeRules.attempts.key(row)}`),
    ...records.aliases.map((row) => `alias ${mergeRules.aliases.key(row)}`),
    ...records.drafts.map((row) => `draft ${mergeRules.drafts.key(row)}`),
    ...records.notes.map((row) => `note ${row.id}`),
    ...records.works.flatMap((row) => row.versions.map(({ id }) => `${mergeRules.works.key(row)} ${id}`)),
  ]);

const textsIn = ({ attempts, aliases, drafts, works, notes }: Records): ReadonlySet<string> =>
  new Set([...attempts, ...aliases, ...drafts, ...notes, ...works.flatMap((work) => work.versions)].map(canonicalText));

describe('two machines that know the same', () => {
  const merge = (a: Partial<Records>, b: Partial<Records>) =>
    mergeRecords({ ...noRecords, ...a }, { ...noRecords, ...b });

  it('take settings from where a learner was seen later, and their first and last day from both', () => {
    const early = sampleLearner('p', { createdAt: 1, seenAt: 10 });
    const late = sampleLearner('p', { createdAt: 5, seenAt: 20, settings: { pinyin: true } });
    expect(merge({ learners: [late] }, { learners: [early] }).learners).toEqual([{ ...late, createdAt: 1 }]);
  });

  it('take who a learner is from where that was changed more often, whatever the clocks say', () => {
    const renamed = sampleLearner('p', { seenAt: 10, nickname: 'new', lock: ['sun', 'sun', 'sun'], edits: 2 });
    const ahead = sampleLearner('p', { seenAt: 99, nickname: 'old', edits: 1, settings: { pinyin: true } });
    const both = { ...renamed, seenAt: 99, settings: { pinyin: true } };
    expect(merge({ learners: [ahead] }, { learners: [renamed] }).learners).toEqual([both]);
  });

  it('don’t tell each other whom they have deleted', () => {
    const deleted = sampleLearner('p', { seenAt: 20, deletedIn: 'start-1' });
    expect(merge({ learners: [deleted] }, {}).learners).toEqual([sampleLearner('p', { seenAt: 20 })]);
    const merged = merge({ learners: [deleted] }, { learners: [sampleLearner('p', { seenAt: 10 })] });
    expect(merged.learners).toEqual([sampleLearner('p', { seenAt: 20 })]);
  });

  it('keep attempts of the same id apart when they are of different learners', () => {
    const [mine, forged] = [sampleAttempt('p', 'r'), sampleAttempt('q', 'r')];
    expect(merge({ attempts: [mine] }, { attempts: [forged] }).attempts).toEqual([mine, forged]);
  });

  it('keep both a statement and its revocation', () => {
    const [said, revoked] = [sampleAlias('p', 'q', 'r1'), sampleAlias('p', 'q', 'r2', { same: false, at: 5 })];
    expect(merge({ aliases: [said] }, { aliases: [revoked, said] }).aliases).toEqual([said, revoked]);
  });

  it('keep the newer of two drafts', () => {
    const [old, young] = [sampleDraft('p', { at: 1, session: 'old' }), sampleDraft('p', { at: 2, session: 'new' })];
    expect(merge({ drafts: [young] }, { drafts: [old] }).drafts).toEqual([young]);
  });

  it('keep all versions of a work, in the order of each device’s numbers even if its clock was set back', () => {
    const version = (id: string, device: string, seq: number, at: number) => sampleVersion(id, { device, seq, at });
    const mine = sampleWork('p', [version('a1', 'a', 1, 50), version('a2', 'a', 2, 10)]);
    const theirs = sampleWork('p', [version('b1', 'b', 1, 40), version('b2', 'b', 2, 60)]);
    const ids = (works: Records['works']) => works.map((work) => work.versions.map(({ id }) => id).join(' '));
    expect(ids(merge({ works: [mine] }, { works: [theirs] }).works)).toEqual(['b1 a1 a2 b2']);
    expect(ids(merge({ works: [mine] }, { works: [mine] }).works)).toEqual(['a1 a2']);
  });

  it('keep more versions than one machine would', () => {
    const versions = (device: string) =>
      Array.from({ length: 10 }, (_, seq) => sampleVersion(`${device}${seq}`, { device, seq }));
    const merged = merge({ works: [sampleWork('p', versions('a'))] }, { works: [sampleWork('p', versions('b'))] });
    expect(merged.works[0]?.versions.length).toBe(20);
  });
});

describe('a term of 40 machines, 25 children each, 20 sessions each', () => {
  it('merges to the same state in 100 random orders', () => {
    const machines = simulateTerm({ seed: 1, machines: 40, children: 25, sessions: 20 });
    const first = mergeRecords(...machines);
    const [state, attempts] = [stateOf({ ...first, attempts: [] }), new Set(first.attempts)];
    expect([first.learners.length, attempts.size > 15_000]).toEqual([1000, true]);
    const random = seededRandom(2);
    for (let order = 0; order < 100; order += 1) {
      const merged = mergeRecords(...shuffled(machines, random));
      expect(merged.attempts.length).toBe(attempts.size);
      expect(merged.attempts.every((attempt) => attempts.has(attempt))).toBe(true);
      if (order % 10 === 0) expect(stateOf({ ...merged, attempts: [] })).toBe(state);
    }
  }, 120_000);
});

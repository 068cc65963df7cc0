import { expect, test } from 'vitest';
import {
  sampleAlias,
  sampleAttempt,
  sampleDraft,
  sampleLearner,
  sampleVersion,
  sampleWork,
} from '../../tests/fixtures/records/sample-records.ts';
import { withoutErased } from './without-erased.ts';

const records = {
  learners: [sampleLearner('a'), sampleLearner('b')],
  attempts: [sampleAttempt('a', '1'), sampleAttempt('b', '2')],
  works: [sampleWork('a', [sampleVersion('v')]), sampleWork('b', [sampleVersion('w')])],
  drafts: [sampleDraft('a'), sampleDraft('b')],
  aliases: [sampleAlias('a', 'b', 'x'), sampleAlias('b', 'c', 'y')],
  notes: [],
};
const erased = new Map([['a', '2026-11-28']]);

test('lets in nothing of whom the machine has erased', () => {
  const left = withoutErased(records, erased);
  expect(left.learners.map(({ id }) => id)).toEqual(['b']);
  for (const rows of [left.attempts, left.works, left.drafts])
    expect(rows.map(({ learner }) => learner)).toEqual(['b']);
  expect(left.aliases.map(({ id }) => id)).toEqual(['y']);
});

test('lets in everything of those whom somebody wants back', () => {
  expect(withoutErased(records, erased, new Set(['a']))).toEqual(records);
});

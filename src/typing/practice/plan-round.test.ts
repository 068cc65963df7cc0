import { expect, it } from 'vitest';
import { practiceMaterial } from '../../../tests/fixtures/typing/practice-material.ts';
import { emptyTally } from '../tally.ts';
import { keyOrder } from './key-order.ts';
import { defaultLadder } from './ladder.ts';
import { planRound } from './plan-round.ts';

const plan = { order: keyOrder, ladder: defaultLadder };
const textOf = ({ lines }: { readonly lines: readonly (readonly { readonly text: string }[])[] }) =>
  lines
    .flat()
    .map(({ text }) => text)
    .join('');

it('begins with F and J for who has typed nothing', () => {
  const round = planRound([], plan, practiceMaterial, 1);
  expect(round).toMatchObject({ keys: 'fj', target: { mode: 'keys' } });
  expect(textOf(round.target)).toMatch(/^[fj ]+$/);
});

it('goes for the weakest of the open keys', () => {
  const keys = { f: [60, 0, 60 * 400, 60], j: [60, 20, 60 * 400, 60] } as const;
  const past = [{ tally: { ...emptyTally, hits: 120, keys }, rounds: 1, keys: 'fj' }];
  expect(planRound(past, plan, practiceMaterial, 1).focus).toBe('j');
});

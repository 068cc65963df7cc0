import { expect, it } from 'vitest';
import type { Check } from './check.ts';
import { planChecks } from './plan-checks.ts';

it('wants nothing beyond one run for what is printed', () => {
  expect(planChecks([{ type: 'output-lines', count: 1 }])).toEqual({
    probes: [],
    cases: [],
    page: { properties: [], presses: [] },
    needsSolutionDrawing: false,
    needsReadCode: false,
  });
});

it('wants each thing once, in the order of the checks', () => {
  const checks: readonly Check[] = [
    { type: 'call', name: 'f', args: '', value: '1' },
    { type: 'variable', name: 'a', value: '1' },
    { type: 'call', name: 'f', args: '', value: '1' },
    { type: 'assert', code: 'f()' },
    { type: 'answers', answers: ['a', 'b'], text: 'x' },
    { type: 'answers', answers: ['a', 'b'], text: 'y' },
    { type: 'answers', answers: ['a b'], text: 'y' },
    { type: 'same-drawing' },
    { type: 'uses', word: 'for' },
  ];
  const plan = planChecks(checks);
  expect(plan.probes).toEqual([checks[0], checks[1], checks[3]]);
  expect(plan.cases).toEqual([['a', 'b'], ['a b']]);
  expect([plan.needsSolutionDrawing, plan.needsReadCode]).toEqual([true, true]);
});

it('wants to know, around a press, what can be seen', () => {
  const style: Check = { type: 'style', selector: 'p', property: 'color', value: 'rgb(0,0,0)' };
  const press: Check = { type: 'press', press: '#go', text: '1' };
  const { page } = planChecks([style, press, { ...press, text: '2' }, { ...style, selector: 'h1' }]);
  expect(page).toEqual({ properties: ['color', 'display', 'visibility'], presses: ['#go'] });
});

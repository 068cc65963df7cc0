import { describe, expect, it } from 'vitest';
import { nearest, sameButCase } from './nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['pirnt', ['point', 'print'], 'print'],
    ['forword', ['backward', 'forward'], 'forward'],
    ['ture', ['true', 'pure'], 'true'],
    ['form', ['for', 'from'], 'from'],
    ['hellow', ['help', 'yellow'], 'yellow'],
    ['hello', ['help'], undefined],
    ['ab', ['abc'], undefined],
    ['same', ['same'], undefined],
  ])('to %s among %j is %s', (word, candidates, wanted) => {
    expect(nearest(word, candidates)).toBe(wanted);
  });

  it('in other capitals is another word than itself', () => {
    expect(sameButCase('Print', ['print', 'Print'])).toBe('print');
    expect(sameButCase('print', ['print'])).toBeUndefined();
  });
});

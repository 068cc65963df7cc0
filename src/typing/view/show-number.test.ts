import { expect, it } from 'vitest';
import { showCount, showShare } from './show-number.ts';

it('never rounds up to a perfect share', () => {
  expect(showShare(0.999)).toBe('99%');
  expect(showShare(1)).toBe('100%');
  expect(showShare(0)).toBe('0%');
});

it('shows counts without decimals', () => {
  expect(showCount(20.6)).toBe('21');
});

import { expect, test } from 'vitest';
import { topRules } from './top-rules.ts';

test.each([
  ['', []],
  ['a{b:c}d{e:f}', ['a{b:c}', 'd{e:f}']],
  ['@media print{a{b:c}d{e:f}}g{h:i}', ['@media print{a{b:c}d{e:f}}', 'g{h:i}']],
  ['@import "a;b";a{b:c}', ['@import "a;b";', 'a{b:c}']],
  ['a::after{content:"}"}b{c:d}\n', ['a::after{content:"}"}', 'b{c:d}']],
  ["a{content:'\\'{'}b{c:d}", ["a{content:'\\'{'}", 'b{c:d}']],
])('%s', (css, rules) => {
  expect(topRules(css)).toEqual(rules);
});

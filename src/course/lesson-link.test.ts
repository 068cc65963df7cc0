import { expect, test } from 'vitest';
import { readLink } from './lesson-link.ts';

test.each([
  ['../passwords/', 'safety/passwords'],
  ['../passwords', 'safety/passwords'],
  ['../../typing/home-row/', 'typing/home-row'],
  ['/typing/home-row', 'typing/home-row'],
  ['./', 'safety/phishing'],
])('%s leads to the lesson %s', (url, address) => {
  expect(readLink(url, 'safety', 'phishing')).toEqual({ type: 'lesson', address });
});

test.each([
  ['https://a.example', 'site'],
  ['//a.example', 'site'],
  ['HTTP:a.example', 'site'],
  ['\\\\a.example', 'site'],
  ['mailto:a@b.example', 'site'],
  ['javascript:alert(1)', 'unsafe'],
  ['JaVa\tScRiPt:alert(1)', 'unsafe'],
  ['javascript://a.example/%0aalert(1)', 'unsafe'],
  ['data:text/html,a', 'unsafe'],
  ['x-unknown:a', 'unsafe'],
  ['../../../other/unit/lesson', 'outside'],
  ['../', 'outside'],
  ['../a/b/c', 'outside'],
  ['../passwords/?x', 'outside'],
  ['#top', 'empty'],
  ['', 'empty'],
])('%s is no lesson but %s', (url, type) => {
  expect(readLink(url, 'safety', 'phishing').type).toBe(type);
});

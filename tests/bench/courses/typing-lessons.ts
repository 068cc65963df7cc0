import type { MadeLesson } from './lesson-list.ts';

/** A text to type with a known number of keys, in lines. */
export interface TypingText {
  readonly slug: string;
  readonly keys: number;
}

/** A line of a drill, a page of text, and more than a child types in a term. */
export const SHORT_TEXT: TypingText = { slug: 'short', keys: 40 };
export const LONG_TEXT: TypingText = { slug: 'long', keys: 2000 };
export const ENDLESS_TEXT: TypingText = { slug: 'endless', keys: 10_000 };

/** Every line is typed with so many keys; none stands between two. */
const LINE_KEYS = 20;

const FOURS = ['dads', 'fall', 'lads', 'half', 'asks', 'flag', 'glad', 'hall', 'lash'];
const FIVES = ['salad', 'flask', 'glass', 'flash'];

/** The keys of a text in order, a line each. */
export const typingLines = ({ keys }: TypingText): readonly string[] =>
  Array.from({ length: keys / LINE_KEYS }, (_, line) => {
    const fours = [0, 1, 2].map((word) => FOURS[(line * 2 + word) % FOURS.length]);
    return [...fours, FIVES[line % FIVES.length]].join(' ');
  });

/** A course of lessons that hold one typing exercise each, `typing/<slug>#text`. */
export const typingLessons = (): readonly MadeLesson[] =>
  [SHORT_TEXT, LONG_TEXT, ENDLESS_TEXT].map((text) => ({
    unit: 'typing',
    slug: text.slug,
    lesson: { text: lessonOf(text), pictures: [] },
  }));

const lessonOf = (text: TypingText): string => `---
title: ${text.keys} 个键
minutes: 35
goals:
  - 照着打
---

照着打，不急。

:::typing{#text mode=keys accuracy=50}
照着打。

${typingLines(text).join('\n')}
:::
`;

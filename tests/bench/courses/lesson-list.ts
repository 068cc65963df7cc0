import { plainMarkdown } from './plain-markdown.ts';
import { fixedLesson, type RealLesson, realLesson } from './real-lesson.ts';

/** One lesson of a course made for measuring. */
export interface MadeLesson {
  readonly unit: string;
  readonly slug: string;
  readonly lesson: RealLesson;
}

/** With our boxes, or as plain Markdown that anybody can build. */
export type Flavour = 'boxes' | 'plain';

const UNIT_SIZE = 10;

/** The lesson all loading times are about. */
export const PHISHING = 'safety/phishing';

/** `safety/phishing` and copies of it under other titles, `count` in all. */
export function lessonList(count: number, flavour: Flavour): readonly MadeLesson[] {
  const fixed = fixedLesson();
  const phishing = flavour === 'boxes' ? realLesson(PHISHING) : { ...fixed, text: plainMarkdown(fixed.text) };
  const copies = Array.from({ length: count - 1 }, (_, index) => ({
    unit: `unit-${Math.floor(index / UNIT_SIZE) + 1}`,
    slug: `lesson-${index + 1}`,
    lesson: { ...phishing, text: phishing.text.replace(/^title: (.*)$/m, `title: $1 ${index + 1}`) },
  }));
  return [{ unit: 'safety', slug: 'phishing', lesson: phishing }, ...copies];
}

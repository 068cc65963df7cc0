import type { CourseIndex } from '../course/model.ts';

/** The courses this page carries, as the compiler made them. */
export const coursesOnPage = (): readonly CourseIndex[] =>
  [...document.querySelectorAll('[data-course]')].map(
    ({ textContent }) => JSON.parse(textContent ?? 'null') as CourseIndex,
  );

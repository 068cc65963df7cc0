import type { CourseIndex } from '../../course/model.ts';
import type { Translate } from '../../i18n/t.ts';
import { showDay } from '../../ui/show-time.ts';
import { inPageLang } from '../page-lang.ts';

/** What a printed sheet says of itself: which class (empty: all children), which course, when it was printed. */
export const paperHead = (t: Translate, course: CourseIndex, group: string): string =>
  [group || t('report.everybody'), inPageLang(course.title), t('report.printedOn', { day: showDay(Date.now()) })].join(
    ' · ',
  );

import type { CourseIndex } from '../../course/model.ts';
import type { Translate } from '../../i18n/t.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import type { Learner } from '../../records/model.ts';
import { inPageLang } from '../page-lang.ts';
import type { Sheet } from '../reports/sheet.ts';
import { skillWords } from '../reports/skill-words.ts';

/**
 * Children by skills, each cell in the words that the screen says of it. (Its figures alone, such as 5/6, would be taken
 * for the sixth of May.)
 */
export const skillsSheet = (
  t: Translate,
  course: CourseIndex,
  pupils: readonly PupilReport[],
  nameOf: (learner: Learner) => string,
): Sheet => ({
  head: [t('report.name'), t('report.group'), ...course.skills.map(({ title }) => inPageLang(title))],
  rows: pupils.map(({ learner, skills }) => [
    nameOf(learner),
    learner.group,
    ...skills.map((progress) => skillWords(t, progress)),
  ]),
});

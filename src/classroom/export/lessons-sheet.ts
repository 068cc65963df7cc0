import { type CourseIndex, lessonsOf } from '../../course/model.ts';
import type { Translate } from '../../i18n/t.ts';
import { foldClassLesson } from '../../progress/reports/fold-class-lesson.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';
import { inPageLang } from '../page-lang.ts';
import type { Sheet } from '../reports/sheet.ts';
import { kindWords } from './kind-words.ts';

/** The exercises of all lessons that somebody has begun, with the counts that the screen shows of them. */
export function lessonsSheet(t: Translate, course: CourseIndex, pupils: readonly PupilReport[]): Sheet {
  const units = course.levels.flatMap((level) => level.units);
  const begun = lessonsOf(course)
    .map((lesson) => foldClassLesson(lesson, pupils))
    .filter((report) => report.begun > 0);
  const rows = begun.flatMap(({ lesson, exercises }) => {
    const unit = units.find(({ slug }) => slug === lesson.unit);
    return exercises.map((one) => [
      ...[unit ? inPageLang(unit.title) : '', inPageLang(lesson.title), one.number, kindWords(t, one.exercise.kind)],
      ...[one.tried, one.firstTry, one.passed - one.firstTry, one.tried - one.passed, one.fromCode],
      ...[one.misses, one.help.hint, one.help.step, one.help.answer, one.stuck],
    ]);
  });
  const head = [
    ...[t('report.unit'), t('report.lessonColumn'), t('report.questionNumber'), t('report.kind')],
    ...[t('report.tried'), t('report.firstTry'), t('report.later'), t('report.notYet'), t('report.codeOnly')],
    ...[t('report.missesColumn'), t('report.hintColumn'), t('report.stepColumn'), t('report.answerColumn')],
    t('report.stuckColumn'),
  ];
  return { head, rows };
}

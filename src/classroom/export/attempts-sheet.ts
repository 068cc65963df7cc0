import { type CourseIndex, type LessonRef, lessonsOf } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import type { PlainKey, Translate } from '../../i18n/t.ts';
import { lessonAddressOf } from '../../progress/reports/lesson-address-of.ts';
import { shortResponse } from '../../progress/xapi/short-response.ts';
import { showTime } from '../../ui/show-time.ts';
import { inPageLang } from '../page-lang.ts';
import type { Cell, Sheet } from '../reports/sheet.ts';
import { kindWords } from './kind-words.ts';

/** The attempts of one child, under the name the file gives them. */
export interface NamedAttempts {
  readonly name: string;
  readonly group: string;
  /** In the order in which they were made. */
  readonly attempts: readonly Attempt[];
}

const HELP: Readonly<Record<Attempt['help'], PlainKey>> = {
  none: 'report.helpNone',
  hint: 'report.helpHint',
  step: 'report.helpStep',
  answer: 'report.helpAnswer',
};

/** Every attempt of a class, child by child. */
export function attemptsSheet(t: Translate, course: CourseIndex, all: readonly NamedAttempts[]): Sheet {
  const lessons = new Map(lessonsOf(course).map((lesson) => [lesson.address, lesson]));
  const head = [
    ...[t('report.name'), t('report.group'), t('report.whenColumn'), t('report.lessonColumn')],
    ...[t('report.questionNumber'), t('report.kind'), t('report.langColumn'), t('report.sourceColumn')],
    ...[t('report.passedColumn'), t('report.scoreColumn'), t('report.secondsColumn'), t('report.beforeColumn')],
    ...[t('report.hintsColumn'), t('report.helpColumn'), t('report.responseColumn')],
  ];
  const rows = all.flatMap(({ name, group, attempts }) =>
    attempts.map((attempt) => [name, group, ...cellsOf(t, attempt, lessons.get(lessonAddressOf(attempt.exercise)))]),
  );
  return { head, rows };
}

function cellsOf(t: Translate, attempt: Attempt, lesson: LessonRef | undefined): readonly Cell[] {
  const { exercise, at, kind, lang, verdict, durationMs, misses, hints, help } = attempt;
  const number = (lesson?.exercises.findIndex(({ id }) => id === exercise) ?? -1) + 1;
  // Retired exercises, and lessons, keep their id for a name.
  const where = lesson ? inPageLang(lesson.title) : lessonAddressOf(exercise);
  return [
    ...[showTime(at), where, number > 0 ? number : (exercise.split('#')[1] ?? ''), kindWords(t, kind)],
    ...[t(lang === 'zh' ? 'report.zh' : 'report.en'), t(sourceOf(attempt))],
    ...[t(verdict.passed ? 'report.yes' : 'report.no'), rounded(verdict.score, 2), rounded(durationMs / 1000, 1)],
    ...[misses, hints, t(HELP[help]), shortResponse(attempt) ?? ''],
  ];
}

function sourceOf({ source, together }: Attempt): PlainKey {
  if (source === 'code') return 'report.sourceCode';
  return together === undefined ? 'report.sourceHand' : 'report.sourceTogether';
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

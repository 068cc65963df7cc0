import type { CourseIndex, Lang, LessonRef } from '../../course/model.ts';
import { lessonsOf } from '../../course/model.ts';
import type { Translate } from '../../i18n/t.ts';
import type { HandOver } from '../../progress/reports/hand-over.ts';
import type { PupilReport } from '../../progress/reports/pupil-report.ts';

export interface HandOverOrder {
  readonly facts: HandOver;
  readonly course: CourseIndex;
  /** The class; empty: all children. */
  readonly group: string;
  /** The last day of class, as people write days. */
  readonly day: string;
  readonly t: Translate;
  readonly lang: Lang;
}

/** The hand-over as the app writes it: plain lines, which a volunteer then changes as they see fit. */
export function handOverText({ facts, course, group, day, t, lang }: HandOverOrder): string {
  const names = (pupils: readonly PupilReport[]): string =>
    pupils.map(({ learner }) => learner.nickname).join(lang === 'zh' ? '、' : ', ');
  const title = (lesson: LessonRef): string => lesson.title[lang] ?? lesson.title.zh ?? lesson.title.en ?? lesson.slug;
  const about = (pupils: readonly PupilReport[], line: (list: string) => string): readonly string[] =>
    pupils.length === 0 ? [] : [line(names(pupils))];
  const { present, absent, places, finished, stuck, missed, next } = facts;
  const all = present.length + absent.length;
  return [
    group === '' ? t('class.noteTitleAll') : t('class.noteTitle', { group }),
    '',
    facts.day === undefined
      ? t('class.noteNobodyYet', { count: all })
      : t('class.noteDay', { day, present: present.length, count: all }),
    ...(facts.day === undefined ? [] : about(absent, (list) => t('class.noteAbsent', { names: list }))),
    ...about(missed, (list) => t('class.noteMissed', { names: list })),
    '',
    t('class.noteWhere'),
    ...places.map(({ lesson, pupils }) => t('class.notePlace', { lesson: title(lesson), names: names(pupils) })),
    ...about(finished, (list) => t('class.noteFinished', { names: list })),
    '',
    t(stuck.length === 0 ? 'class.noteNobodyStuck' : 'class.noteStuck'),
    ...stuck.map(({ pupil, exercise, misses }) => {
      const lesson = lessonsOf(course).find(({ exercises }) => exercises.some(({ id }) => id === exercise));
      const number = (lesson?.exercises.findIndex(({ id }) => id === exercise) ?? -1) + 1;
      const name = pupil.learner.nickname;
      return t('class.noteStuckAt', { name, lesson: lesson ? title(lesson) : exercise, number, misses });
    }),
    ...(next === undefined ? [] : ['', t('class.noteNext', { lesson: title(next) })]),
    '',
    t('class.noteBroken'),
    t('class.noteChange'),
  ].join('\n');
}

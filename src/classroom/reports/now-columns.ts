import { type CourseIndex, lessonsOf } from '../../course/model.ts';
import type { PlainKey, Translate } from '../../i18n/t.ts';
import type { ExercisePlace, NowRow } from '../../progress/reports/now-rows.ts';
import type { Learner } from '../../records/model.ts';
import { showTime } from '../../ui/show-time.ts';
import { inPageLang } from '../page-lang.ts';
import { learnerName } from './learner-name.ts';
import type { Cell } from './sheet.ts';

/** A column of the class now: what it says of a child, on the screen and in a file, and how it sorts. */
export interface NowColumn {
  readonly key: 'name' | 'group' | 'where' | 'last' | 'done' | 'stuck';
  readonly name: PlainKey;
  /** `brief` is what the exercise they are stuck at asks; empty: not known. */
  readonly cell: (row: NowRow, brief: string) => Cell;
  /** undefined sorts last, in either direction. */
  readonly order: (row: NowRow) => Cell | undefined;
  /** Most people look for the largest first. */
  readonly largestFirst?: true;
}

export interface NowWords {
  readonly t: Translate;
  readonly course: CourseIndex;
  /** How a child is called. */
  readonly nameOf: (learner: Learner) => string;
}

/** The columns of the class now, in their order. */
export function nowColumns({ t, course, nameOf }: NowWords): readonly NowColumn[] {
  const places = new Map(lessonsOf(course).map(({ address }, index) => [address, index]));
  return [
    {
      key: 'name',
      name: 'report.name',
      cell: ({ pupil }) => nameOf(pupil.learner),
      order: ({ pupil }) => nameOf(pupil.learner),
    },
    {
      key: 'group',
      name: 'report.group',
      cell: ({ pupil }) => pupil.learner.group,
      order: ({ pupil }) => pupil.learner.group || undefined,
    },
    {
      ...{ key: 'where', name: 'report.where', cell: (row) => whereWords(t, row) },
      order: ({ lesson, next }) => lesson && (places.get(lesson.address) ?? 0) * 1000 + (next?.number ?? 999),
    },
    {
      ...{ key: 'last', name: 'report.last', largestFirst: true },
      cell: ({ pupil }) => (pupil.lastAt === undefined ? '' : showTime(pupil.lastAt)),
      order: ({ pupil }) => pupil.lastAt,
    },
    {
      key: 'done',
      name: 'report.lessonsDone',
      largestFirst: true,
      cell: ({ done }) => done,
      order: ({ done }) => done,
    },
    {
      ...{ key: 'stuck', name: 'report.stuck', largestFirst: true },
      cell: (row, brief) => [stuckWords(t, row), brief].filter(Boolean).join(' '),
      order: ({ stuck }) => stuck?.misses,
    },
  ];
}

/** How a child is called on the screen. */
export const byNickname =
  (t: Translate) =>
  (learner: Learner): string =>
    learnerName(t, learner);

function whereWords(t: Translate, { lesson, next }: NowRow): string {
  if (lesson === undefined) return t('report.notBegun');
  return next ? placeWords(t, next) : t('report.lessonDone', { lesson: inPageLang(lesson.title) });
}

/** Where and how often, without what the exercise asks; empty: not stuck. */
export function stuckWords(t: Translate, { stuck }: NowRow): string {
  return stuck ? t('report.stuckAt', { place: placeWords(t, stuck.place), misses: stuck.misses }) : '';
}

/** An exercise by its lesson and number. */
export const placeWords = (t: Translate, { lesson, number }: ExercisePlace): string =>
  t('report.place', { lesson: inPageLang(lesson.title), number });

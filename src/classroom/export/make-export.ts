import type { Translate } from '../../i18n/t.ts';
import { nowRows } from '../../progress/reports/now-rows.ts';
import type { Learner } from '../../records/model.ts';
import { briefIn } from '../reports/brief-in.ts';
import { loadExercises } from '../reports/load-exercises.ts';
import type { Sheet } from '../reports/sheet.ts';
import { stuckLessons } from '../reports/stuck-lessons.ts';
import type { ViewProps } from '../view.ts';
import { attemptsSheet } from './attempts-sheet.ts';
import { csvBytes } from './csv-bytes.ts';
import { lessonsSheet } from './lessons-sheet.ts';
import { nowSheet } from './now-sheet.ts';
import { readAttempts } from './read-attempts.ts';
import { skillsSheet } from './skills-sheet.ts';
import { xapiFile } from './xapi-file.ts';

/** What can be saved. */
export type ExportSort = 'now' | 'skills' | 'lessons' | 'attempts' | 'xapi';

export interface ExportOrder extends Pick<ViewProps, 'store' | 'course' | 'pupils'> {
  readonly t: Translate;
  readonly sort: ExportSort;
  /** How children are called in tables. */
  readonly nameOf: (learner: Learner) => string;
  /** Are nicknames in the statements? */
  readonly withNames: boolean;
  readonly onProgress: (done: number) => void;
}

/** Makes a file of what was asked for. Rejects as the store does. */
export async function makeExport(order: ExportOrder): Promise<Blob> {
  if (order.sort !== 'xapi') return new Blob([csvBytes(await sheetOf(order, order.sort))], { type: 'text/csv' });
  const { store, course, pupils, onProgress, withNames } = order;
  return xapiFile(course, await readAttempts(store, course, pupils, onProgress), withNames);
}

async function sheetOf(order: ExportOrder, sort: Exclude<ExportSort, 'xapi'>): Promise<Sheet> {
  const { t, store, course, pupils, nameOf, onProgress } = order;
  switch (sort) {
    case 'now': {
      const lessons = stuckLessons(nowRows(course, pupils));
      const known = new Map(
        (await Promise.all(lessons.map((each) => loadExercises(each)))).flatMap((each) => [...each]),
      );
      return nowSheet({ t, course, nameOf }, pupils, (id) => briefIn(known, id));
    }
    case 'skills':
      return skillsSheet(t, course, pupils, nameOf);
    case 'lessons':
      return lessonsSheet(t, course, pupils);
    case 'attempts': {
      const all = await readAttempts(store, course, pupils, onProgress);
      const named = all.map(({ learner, attempts }) => ({ name: nameOf(learner), group: learner.group, attempts }));
      return attemptsSheet(t, course, named);
    }
  }
}

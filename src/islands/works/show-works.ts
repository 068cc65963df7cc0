import { isCodeKind } from '../../code/code-kinds.ts';
import { wordTable } from '../../core/word-table.ts';
import { type CourseIndex, type Lang, lessonsOf } from '../../course/model.ts';
import type { PlainKey, Translate } from '../../i18n/t.ts';
import { unitOf } from '../../progress/unit-of.ts';
import type { Work, WorkVersion } from '../../records/model.ts';
import type { Made, ShownVersion, ShownWork } from './made.ts';
import { readTextWork } from './read-text-work.ts';

/** How the content of code works is read; undefined: none of them can be. */
export type ReadCodeWork = typeof import('./read-code-work.ts').readCodeWork | undefined;

interface Around {
  readonly courses: readonly CourseIndex[];
  readonly lang: Lang;
  readonly t: Translate;
  readonly readCode: ReadCodeWork;
}

/** The works that can be read, the latest first. */
export function showWorks(works: readonly Work[], around: Around): readonly ShownWork[] {
  const shown = works.flatMap((work) => showWork(work, around) ?? []);
  return shown.sort((one, other) => other.newest.at - one.newest.at);
}

function showWork(work: Work, around: Around): ShownWork | undefined {
  const { learner, exercise, kind, versions } = work;
  const place = placeOf(exercise, around);
  const alt = around.t('work.picture', { title: place.title });
  const read = ({ content, outcome }: WorkVersion): Made | undefined =>
    isCodeKind(kind) ? around.readCode?.(content, outcome, alt) : readTextWork(content);
  const show = (version: WorkVersion): readonly ShownVersion[] => {
    const made = read(version);
    return made ? [{ id: version.id, at: version.at, made }] : [];
  };
  const newestFirst = [...versions].reverse();
  for (const [at, version] of newestFirst.entries()) {
    const [newest] = show(version);
    if (newest === undefined) continue;
    const older = () => newestFirst.slice(at + 1).flatMap(show);
    return { key: `${learner} ${exercise}`, exercise, ...place, newest, older };
  }
  return undefined;
}

/** The exercises of the playground. */
const PLAYED = wordTable<PlainKey>({ python: 'play.python', javascript: 'play.javascript', web: 'play.web' });

/** Where a work was made. What was made in the playground belongs to no course; a lesson may be gone, its works stay. */
function placeOf(exercise: string, { courses, lang, t }: Around): Pick<ShownWork, 'title' | 'unit' | 'page'> {
  const [address = '', name = ''] = exercise.split('#');
  if (address.startsWith('play/')) {
    const key = PLAYED[name];
    return { title: t('play.title'), unit: key && t(key), page: `${lang}/play/` };
  }
  const lesson = courses.flatMap(lessonsOf).find((one) => one.address === address);
  return {
    title: lesson?.title[lang] ?? lesson?.title.zh ?? address,
    unit: unitOf(courses, exercise)?.title[lang],
    page: `${lang}/${address}/`,
  };
}

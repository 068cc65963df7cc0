import { useEffect, useState } from 'preact/hooks';
import { type CourseIndex, type LessonRef, lessonsOf } from '../../course/model.ts';
import { useT } from '../../ui/context.ts';
import { CardSheet } from '../list/CardSheet.tsx';
import { useCards } from '../list/use-cards.ts';
import { pageLang } from '../page-lang.ts';
import type { ViewProps } from '../view.ts';
import { Nodes } from './Nodes.tsx';
import { type PlanParts, readNotice, readPlan } from './read-plan.ts';
import { HandoutSheet, KeySheet, PlanSheet, RegisterSheet } from './sheets.tsx';

const PARTS = ['plan', 'handout', 'key', 'register', 'cards', 'notice'] as const;
type Part = (typeof PARTS)[number];

const NAMES = {
  plan: 'class.packPlan',
  handout: 'class.packHandout',
  key: 'class.packKey',
  register: 'class.packRegister',
  cards: 'class.packCards',
  notice: 'class.packNotice',
} as const;

interface Pack {
  readonly lessons: readonly PlanParts[];
  readonly missing: readonly LessonRef[];
  readonly notice: Element | undefined;
  readonly parts: ReadonlySet<Part>;
}

/** Everything a volunteer takes to class on paper, for a whole pathway in one go. */
export function PackView(props: ViewProps) {
  const { course, pupils, group } = props;
  const t = useT();
  const lang = pageLang();
  const [path, setPath] = useState(course.pathways[0]?.slug ?? '');
  const [parts, setParts] = useState<ReadonlySet<Part>>(new Set(['plan', 'handout']));
  const [pack, setPack] = useState<Pack | undefined>();
  const [said, setSaid] = useState('');
  const { cards } = useCards(props, pack?.parts.has('cards') === true);
  useEffect(() => {
    // Plans set the size of everything on their paper.
    document.documentElement.dataset.paper = 'plan';
    return () => {
      delete document.documentElement.dataset.paper;
    };
  }, []);
  const toggle = (part: Part) => {
    const next = new Set(parts);
    if (!next.delete(part)) next.add(part);
    setParts(next);
  };
  const make = async () => {
    setPack(undefined);
    const wanted = lessonsOn(course, path);
    const lessons: PlanParts[] = [];
    const missing: LessonRef[] = [];
    for (const lesson of wanted) {
      setSaid(t('class.packMaking', { done: lessons.length, total: wanted.length }));
      const read = await readPlan(lesson, lang);
      if (read) lessons.push(read);
      else missing.push(lesson);
    }
    const notice = parts.has('notice') ? await readNotice(lang) : undefined;
    setPack({ lessons, missing, notice, parts });
    setSaid(t('class.packReady', { count: lessons.length }));
  };
  return (
    <>
      <h1 class="no-print">{t('class.pack')}</h1>
      <form
        class="pack-choices"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <p class="quiet">{t('class.packHint')}</p>
        <label>
          <span class="quiet">{t('class.packPath')}</span>{' '}
          <select name="path" value={path} onChange={({ currentTarget }) => setPath(currentTarget.value)}>
            {course.pathways.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title[lang]}
              </option>
            ))}
            <option value="">{t('class.packWhole')}</option>
          </select>
        </label>
        {PARTS.map((part) => (
          <label key={part} class="tick">
            <input type="checkbox" name={part} checked={parts.has(part)} onChange={() => toggle(part)} />
            {t(NAMES[part])}
          </label>
        ))}
        <div class="class-actions">
          <button type="submit" class={pack ? 'plain' : 'primary'} data-action="make-pack" disabled={parts.size === 0}>
            {t('class.packMake')}
          </button>
          {pack && (
            <button type="button" class="primary" data-action="print-pack" onClick={() => print()}>
              {t('nav.print')}
            </button>
          )}
          <p role="status">{said}</p>
        </div>
        {pack && pack.missing.length > 0 && (
          <p role="alert" class="complaint">
            {t('class.packMissing', {
              count: pack.missing.length,
              titles: pack.missing.map(({ title, slug }) => title[lang] ?? slug).join(lang === 'zh' ? '、' : ', '),
            })}
          </p>
        )}
      </form>
      {pack && (
        <div class="pack" data-pack>
          {pack.notice && <Nodes class="sheet" nodes={[pack.notice]} />}
          {pack.parts.has('register') && <RegisterSheet pupils={pupils} group={group} />}
          {cards.length > 0 && <CardSheet cards={cards} />}
          {pack.lessons.map((lesson) => (
            <div key={lesson.address} data-pack-lesson={lesson.address}>
              {pack.parts.has('plan') && <PlanSheet parts={lesson} />}
              {pack.parts.has('handout') && <HandoutSheet parts={lesson} />}
              {pack.parts.has('key') && <KeySheet parts={lesson} />}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** The lessons of a pathway in its order, or all of the course; only those that are there. */
function lessonsOn(course: CourseIndex, path: string): readonly LessonRef[] {
  const ready = lessonsOf(course).filter(({ state }) => state === 'ready');
  const pathway = course.pathways.find(({ slug }) => slug === path);
  if (pathway === undefined) return ready;
  const byAddress = new Map(ready.map((lesson) => [lesson.address, lesson]));
  return pathway.lessons.flatMap((address) => byAddress.get(address) ?? []);
}

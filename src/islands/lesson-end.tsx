import { render } from 'preact';
import { useState } from 'preact/hooks';
import { type PlainKey, type Translate, translator } from '../i18n/t.ts';
import { readRemembering } from '../learners/memory.ts';
import { markTaken } from '../learners/untaken.ts';
import type { Remembering } from '../records/remembering.ts';
import { ownCodes } from '../saving/own-codes.ts';
import type { Store } from '../storage/store.ts';
import { useT, Words } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { tellFault } from './faults.ts';
import { loadCourse } from './load-course.ts';
import { storage } from './storage.ts';
import { allHere } from './who.ts';
import { pageLang } from './words.ts';

/** The code of one of those who are here. */
interface Code {
  readonly id: string;
  readonly nickname: string;
  readonly full: string;
}

/** At a lesson's end: the code to copy into one's exercise book, and the way to the card. Nothing where there is no code. */
export async function showLessonEnd(place: HTMLElement, course: string): Promise<void> {
  const [store, t] = await Promise.all([storage(), takeWords()]);
  // The code stands whatever becomes of the stick, which says itself what went wrong.
  showStick(place, store, t).catch(() => tellFault('chunk-missing'));
  const [index, remembering] = await Promise.all([loadCourse(course), readRemembering(store)]);
  const codes: Code[] = [];
  for (const { id, nickname } of allHere()) {
    const own = await ownCodes(store, index, id);
    if (own) codes.push({ id, nickname, full: own.full });
  }
  if (codes.length === 0) return;
  render(
    <Words.Provider value={t}>
      <Codes codes={codes} remembering={remembering} store={store} course={course} />
    </Words.Provider>,
    place,
  );
}

/** Its code comes only on machines that remember a class stick. */
async function showStick({ parentElement }: HTMLElement, store: Store, t: Translate): Promise<void> {
  const place = parentElement?.querySelector('[data-lesson-stick]');
  if (!place || (await store.stick()) === undefined) return;
  const { showStickEnd } = await import('./stick-end.tsx');
  await showStickEnd(place, store, t);
}

/** Its sentences come with it: most who open a lesson aren't at its end. */
async function takeWords(): Promise<Translate> {
  return translator(
    pageLang === 'en' ? (await import('../i18n/en-take.ts')).enTake : (await import('../i18n/zh-take.ts')).zhTake,
  );
}

const WHY: Readonly<Record<Remembering, PlainKey>> = {
  remembers: 'lesson.code',
  unproven: 'lesson.codeUnproven',
  forgets: 'lesson.codeForgets',
};

interface CodesProps {
  readonly codes: readonly Code[];
  readonly remembering: Remembering;
  readonly store: Store;
  readonly course: string;
}

function Codes({ codes, remembering, store, course }: CodesProps) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const [said, setSaid] = useState('');
  const copy = () => {
    for (const { id } of codes) markTaken(id);
    setCopied(true);
    setSaid(t('lesson.copiedNote'));
  };
  const toFile = async () => {
    const names = await Promise.all(codes.map(({ id }) => fileOf(store, id, course)));
    const isSaved = names.every((name) => name !== undefined);
    setSaid(isSaved ? t('lesson.fileSaved', { name: names.join(' ') }) : t('lesson.fileNot'));
  };
  return (
    <>
      <p>{t(WHY[remembering])}</p>
      {codes.map(({ id, nickname, full }) => (
        <p class="lesson-code" key={id} data-full-code={id}>
          {codes.length > 1 && <b>{nickname}</b>}
          {full}
        </p>
      ))}
      <div class="lesson-code-row">
        {remembering !== 'remembers' && (
          <button type="button" class="plain" data-action="copied" aria-pressed={copied} onClick={copy}>
            {t('lesson.copied')}
          </button>
        )}
        <a class="plain" data-action="to-save" href={fromRoot(`${pageLang}/save/`)}>
          {t('lesson.toSave')}
        </a>
        <button type="button" class="plain" data-action="save-file" onClick={toFile}>
          {t('lesson.toFile')}
        </button>
        <span role="status">{said}</span>
      </div>
      <p class="quiet">{t('lesson.fileNote')}</p>
    </>
  );
}

/** The code that writes files is loaded when somebody wants one. */
async function fileOf(store: Store, id: string, course: string): Promise<string | undefined> {
  try {
    const [{ takeLearner }, learner] = await Promise.all([import('../saving/take-learner.ts'), store.learner(id)]);
    return learner && (await takeLearner(store, learner, [course]));
  } catch {
    return undefined; // Told in words, with the code still there to copy.
  }
}

import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CourseIndex } from '../course/model.ts';
import type { NewLearnerForm } from '../learners/NewLearner.tsx';
import { newId } from '../learners/new-id.ts';
import { newLearner } from '../learners/new-learner.ts';
import type { StagedSave } from '../records/file/read-save-file.ts';
import type { Learner } from '../records/model.ts';
import { BringFile } from '../saving/BringFile.tsx';
import { CodeCard } from '../saving/CodeCard.tsx';
import { CodeEntry } from '../saving/CodeEntry.tsx';
import { type OwnCodes, ownCodes } from '../saving/own-codes.ts';
import type { FoundCode } from '../saving/read-any-code.ts';
import { restoreCode } from '../saving/restore-code.ts';
import { StagedFile } from '../saving/StagedFile.tsx';
import { TakeFile } from '../saving/TakeFile.tsx';
import { WhoseCode } from '../saving/WhoseCode.tsx';
import type { Store } from '../storage/store.ts';
import { useT, Words } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { loadCourse } from './load-course.ts';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { currentOf, here, setHere } from './who.ts';
import { pageLang, words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-save]');
if (page && isSupported()) startSave(page);

/** The learner at this tab, with their codes in each course that has any. */
interface Carried {
  readonly learner: Learner;
  readonly codes: readonly OwnCodes[];
}

async function startSave(place: HTMLElement): Promise<void> {
  startShell();
  const slugs = (place.dataset.courses ?? '').split(' ').filter(Boolean);
  const [t, store, courses] = await Promise.all([words(), storage(), Promise.all(slugs.map(loadCourse))]);
  const host = place.querySelector('[data-save-host]');
  const draw = async () => {
    const [carried, learners] = await Promise.all([readCarried(store, courses), store.learners()]);
    if (!host) return;
    render(
      <Words.Provider value={t}>
        <SaveAndLoad
          store={store}
          courses={courses}
          carried={carried}
          learners={learners.filter(({ guest }) => !guest)}
        />
      </Words.Provider>,
      host,
    );
  };
  await draw();
  store.subscribe(['learners', 'attempts', 'aliases', 'settings'], draw);
}

async function readCarried(store: Store, courses: readonly CourseIndex[]): Promise<Carried | undefined> {
  const current = here();
  const learner = current && (await store.learner(current.id));
  if (!learner) return undefined;
  const codes = await Promise.all(courses.map((course) => ownCodes(store, course, learner.id)));
  return { learner, codes: codes.flatMap((one) => one ?? []) };
}

interface SaveAndLoadProps {
  readonly store: Store;
  readonly courses: readonly CourseIndex[];
  readonly carried: Carried | undefined;
  readonly learners: readonly Learner[];
}

function SaveAndLoad({ store, courses, carried, learners }: SaveAndLoadProps) {
  const t = useT();
  const [found, setFound] = useState<FoundCode | undefined>();
  const [staged, setStaged] = useState<StagedSave | undefined>();
  const [fault, setFault] = useState('');
  const isBusy = useRef(false);
  /** One at a time, whatever is pressed twice; what goes wrong is told. */
  const alone = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setFault('');
    await work().catch(() => setFault(t('save.mergeFailed')));
    isBusy.current = false;
  };
  const goOn = async (learner: Learner, { course }: Pick<FoundCode, 'course'>) => {
    setHere(currentOf(learner));
    await store.updateLearner(learner.id, { seenAt: Date.now() });
    location.href = fromRoot(`${pageLang}/${course.slug}/`);
  };
  /** A child's own file leads on at once, unless a lock must be opened first; a file of several to the picker. */
  const merged = async (brought: readonly Learner[]) => {
    const [first, ...others] = brought;
    const [course] = courses;
    // The lock that counts is the one that is here now.
    const only = first && others.length === 0 ? await store.learner(first.id) : undefined;
    if (only && !only.lock && course) await goOn(only, { course });
    else location.href = fromRoot(`${pageLang}/`);
  };
  const restore = async (code: FoundCode, learner: Learner) => {
    await restoreCode(store, code, learner, pageLang);
    await goOn(learner, code);
  };
  const create = async (code: FoundCode, form: NewLearnerForm) => {
    const learner = learnerFor(code, form);
    await store.putLearner(learner);
    await restore(code, learner);
  };
  if (found) {
    return (
      <WhoseCode
        found={found}
        learners={learners}
        likely={likelyFor(found, learners, carried?.learner)}
        fault={fault}
        onLearner={(learner) => alone(() => restore(found, learner))}
        onNew={(form) => alone(() => create(found, form))}
        onBack={() => setFound(undefined)}
      />
    );
  }
  if (staged) {
    return (
      <StagedFile
        store={store}
        staged={staged}
        learners={learners}
        onMerged={merged}
        onBack={() => setStaged(undefined)}
      />
    );
  }
  return (
    <>
      {carried && (
        <section>
          <h2>{t('save.take')}</h2>
          {carried.codes.length > 0 && (
            <>
              <p>{t('save.takeNote')}</p>
              {carried.codes.map((codes) => (
                <CodeCard key={codes.full} learner={carried.learner} codes={codes} at={Date.now()} />
              ))}
              <button type="button" class="plain" data-action="print-card" onClick={() => print()}>
                {t('save.print')}
              </button>
            </>
          )}
          <TakeFile
            store={store}
            order={{
              learners: [carried.learner],
              scope: 'learner',
              words: [carried.learner.group, carried.learner.nickname || t('save.noName')],
              courses: courses.map(({ slug }) => slug),
            }}
            text={t('save.toFile')}
            note={t('save.fileNote')}
          />
        </section>
      )}
      <section data-bring>
        <h2>{t('save.bring')}</h2>
        <CodeEntry courses={courses} isMain={!carried} onFound={setFound} />
        <BringFile onStaged={setStaged} />
      </section>
    </>
  );
}

/** Who a code may be of: whoever's id begins as it says; then whoever is at this tab. */
function likelyFor({ facts }: FoundCode, learners: readonly Learner[], at: Learner | undefined): readonly Learner[] {
  const named = facts.kind === 'full' ? learners.filter(({ id }) => id.startsWith(facts.learner)) : [];
  return at && !at.guest && !named.some(({ id }) => id === at.id) ? [...named, at] : named;
}

/** A new learner whose id begins as in the code, so that their next codes, too, say who they are. */
const learnerFor = ({ facts }: FoundCode, form: NewLearnerForm): Learner =>
  facts.kind === 'full' ? newLearner(form, facts.learner + newId().slice(facts.learner.length)) : newLearner(form);

import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CourseIndex } from '../course/model.ts';
import type { NewLearnerForm } from '../learners/NewLearner.tsx';
import { newId } from '../learners/new-id.ts';
import { newLearner } from '../learners/new-learner.ts';
import { readPeople } from '../learners/read-people.ts';
import type { StagedSave } from '../records/file/read-save-file.ts';
import type { Learner } from '../records/model.ts';
import { BringFile } from '../saving/BringFile.tsx';
import { CodeEntry } from '../saving/CodeEntry.tsx';
import { ownCodes } from '../saving/own-codes.ts';
import type { FoundCode } from '../saving/read-any-code.ts';
import { restoreCode } from '../saving/restore-code.ts';
import { StagedFile } from '../saving/StagedFile.tsx';
import { WhoseCode } from '../saving/WhoseCode.tsx';
import type { Store } from '../storage/store.ts';
import { useT, Words } from '../ui/context.ts';
import { fromRoot } from '../ui/root.ts';
import { goTo } from './go-to.ts';
import { loadCourse } from './load-course.ts';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { type Carried, TakeAlong } from './TakeAlong.tsx';
import { TakeByAnimal } from './TakeByAnimal.tsx';
import { allHere, currentOf, setHere } from './who.ts';
import { pageLang, words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-save]');
if (page && isSupported()) startSave(page);

async function startSave(place: HTMLElement): Promise<void> {
  startShell();
  const slugs = (place.dataset.courses ?? '').split(' ').filter(Boolean);
  const [t, store, courses] = await Promise.all([words(), storage(), Promise.all(slugs.map(loadCourse))]);
  const host = place.querySelector('[data-save-host]');
  const draw = async () => {
    const [carried, learners, people] = await Promise.all([
      Promise.all(allHere().map(({ id }) => readCarried(store, courses, id))),
      store.learners(),
      readPeople(store),
    ]);
    if (!host) return;
    render(
      <Words.Provider value={t}>
        <SaveAndLoad
          store={store}
          courses={courses}
          carried={carried.flatMap((one) => one ?? [])}
          learners={learners.filter(({ guest }) => !guest)}
          people={people}
        />
      </Words.Provider>,
      host,
    );
  };
  await draw();
  goToPart(place);
  store.subscribe(['learners', 'attempts', 'aliases', 'settings'], draw);
}

/** The picker sends each to what they have: a file, or a code. */
function goToPart(place: HTMLElement): void {
  const name = { '#file': 'save-file', '#code': 'code' }[location.hash];
  if (name) place.querySelector<HTMLElement>(`input[name="${name}"]`)?.focus();
}

async function readCarried(store: Store, courses: readonly CourseIndex[], id: string): Promise<Carried | undefined> {
  const learner = await store.learner(id);
  if (!learner) return undefined;
  const codes = await Promise.all(courses.map((course) => ownCodes(store, course, learner.id)));
  return { learner, codes: codes.flatMap((one) => one ?? []) };
}

interface SaveAndLoadProps {
  readonly store: Store;
  readonly courses: readonly CourseIndex[];
  readonly carried: readonly Carried[];
  readonly learners: readonly Learner[];
  /** The same, each person once. */
  readonly people: readonly Learner[];
}

function SaveAndLoad({ store, courses, carried, learners, people }: SaveAndLoadProps) {
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
    goTo(fromRoot(`${pageLang}/${course.slug}/`));
  };
  /** A child's own file leads on at once, unless a lock must be opened first; a file of several to the picker. */
  const merged = async (brought: readonly Learner[]) => {
    const [first, ...others] = brought;
    const [course] = courses;
    // The lock that counts is the one that is here now.
    const only = first && others.length === 0 ? await store.learner(first.id) : undefined;
    if (only && !only.lock && course) await goOn(only, { course });
    else goTo(fromRoot(`${pageLang}/`));
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
        likely={likelyFor(found, learners, carried[0]?.learner)}
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
  const isEnd = new URLSearchParams(location.search).has('ended');
  return (
    <>
      {(isEnd || carried.length > 0) && <TakeAlong store={store} carried={carried} courses={courses} isEnd={isEnd} />}
      {!isEnd && (
        <section data-bring>
          <h2>{t('save.bring')}</h2>
          <CodeEntry courses={courses} isMain={carried.length === 0} onFound={setFound} />
          <BringFile onStaged={setStaged} />
        </section>
      )}
      {!isEnd && carried.length === 0 && people.length > 0 && (
        <TakeByAnimal store={store} learners={people} courses={courses.map(({ slug }) => slug)} />
      )}
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

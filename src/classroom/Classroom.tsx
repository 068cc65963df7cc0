import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseIndex } from '../course/model.ts';
import { readPeople } from '../learners/read-people.ts';
import type { PupilReport } from '../progress/reports/pupil-report.ts';
import type { MachineSettings, Store } from '../storage/store.ts';
import { useT } from '../ui/context.ts';
import { pageLang } from './page-lang.ts';
import { readClass } from './read-class.ts';
import type { View, ViewProps } from './view.ts';
import { views } from './views.ts';

interface ClassroomProps {
  readonly store: Store;
  readonly machine: MachineSettings;
  readonly courses: readonly CourseIndex[];
}

/** What a class's page shows: which view, of which class, in which course. Kept in the address, for Back and reload. */
interface Place {
  readonly view: string;
  readonly detail: string;
}

function placeNow(): Place {
  const [view = '', ...detail] = decoded(location.hash.slice(1)).split('/');
  return { view, detail: detail.join('/') };
}

/** Anybody may have typed there. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

interface Read {
  readonly groups: readonly string[];
  readonly pupils: readonly PupilReport[];
}

/** The volunteer's side: one class, looked at in several ways. */
export function Classroom({ store, machine, courses }: ClassroomProps) {
  const t = useT();
  const [place, setPlace] = useState(placeNow);
  const [group, setGroup] = useState('');
  const [slug, setSlug] = useState(courses[0]?.slug ?? '');
  const [read, setRead] = useState<Read | undefined>();
  const [progress, setProgress] = useState('');
  const [Shown, setShown] = useState<
    { readonly view: View; readonly component: ComponentType<ViewProps> } | undefined
  >();
  const [failed, setFailed] = useState(false);
  const course = courses.find((one) => one.slug === slug);
  const view = views.find((one) => one.slug === place.view) ?? views[0];
  const latest = useRef(0);

  const refresh = async () => {
    if (!course) return;
    latest.current += 1;
    const turn = latest.current;
    const people = await readPeople(store);
    const groups = [...new Set(people.map((learner) => learner.group).filter(Boolean))].sort();
    const pupils = await readClass(store, {
      course,
      group,
      onProgress: (done, total) => setProgress(t('report.reading', { done, total })),
    });
    // Whoever chose another class meanwhile sees that one.
    if (turn !== latest.current) return;
    setRead({ groups, pupils });
    setProgress('');
  };
  useEffect(() => {
    refresh().catch(() => setFailed(true));
  }, [store, course, group]);
  useEffect(() => {
    const move = () => setPlace(placeNow());
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  useEffect(() => {
    let isWanted = true;
    setFailed(false);
    view?.load().then(
      (component) => isWanted && setShown({ view, component }),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [view]);

  return (
    <>
      <nav class="class-views" aria-label={t('class.views')}>
        {views.map((one) => (
          <a key={one.slug} href={`#${one.slug}`} aria-current={one === view ? 'page' : undefined}>
            {t(one.name)}
          </a>
        ))}
      </nav>
      <div class="class-choices">
        {read && read.groups.length > 0 && (
          <Choice
            label={t('class.choose')}
            value={group}
            options={[['', t('class.all')], ...read.groups.map((name) => [name, name] as const)]}
            onChange={setGroup}
          />
        )}
        {courses.length > 1 && (
          <Choice
            label={t('class.course')}
            value={slug}
            options={courses.map((one) => [one.slug, one.title[pageLang()]])}
            onChange={setSlug}
          />
        )}
        <p role="status" class="quiet">
          {progress}
        </p>
      </div>
      {failed && <p role="alert">{t('class.failed')}</p>}
      {read && course && Shown && Shown.view === view && (
        <div data-view={view.slug}>
          <Shown.component
            store={store}
            machine={machine}
            courses={courses}
            course={course}
            group={group}
            groups={read.groups}
            pupils={read.pupils}
            detail={place.detail}
            refresh={refresh}
          />
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span class="quiet">{label}</span>{' '}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

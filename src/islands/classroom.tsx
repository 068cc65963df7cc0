import { render } from 'preact';
import { Classroom } from '../classroom/Classroom.tsx';
import { PasscodeGate } from '../classroom/PasscodeGate.tsx';
import { Words } from '../ui/context.ts';
import { loadCourse } from './load-course.ts';
import { isSupported, startShell } from './shell.tsx';
import { storage } from './storage.ts';
import { words } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-classroom]');
if (page && isSupported()) startClassroom(page);

async function startClassroom(place: HTMLElement): Promise<void> {
  startShell();
  const slugs = (place.dataset.courses ?? '').split(' ').filter(Boolean);
  const [t, store, courses] = await Promise.all([words(), storage(), Promise.all(slugs.map(loadCourse))]);
  const host = place.querySelector('[data-classroom-host]');
  const draw = async () => {
    const machine = await store.machine();
    if (!host) return;
    render(
      <Words.Provider value={t}>
        <PasscodeGate store={store} machine={machine} offers>
          <Classroom store={store} machine={machine} courses={courses} />
        </PasscodeGate>
      </Words.Provider>,
      host,
    );
  };
  // Each view has a heading of its own.
  place.querySelector('[data-until-started]')?.remove();
  await draw();
  store.subscribe(['settings'], draw);
}

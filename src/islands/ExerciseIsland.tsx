import { ExerciseHost, type HostProps } from '../exercises/ExerciseHost.tsx';
import type { Translate } from '../i18n/t.ts';
import { Words } from '../ui/context.ts';

interface IslandProps extends HostProps {
  readonly t: Translate;
}

/** An exercise with its sentences: the same tree on the server and in the page. */
export function ExerciseIsland({ t, ...host }: IslandProps) {
  return (
    <Words.Provider value={t}>
      <ExerciseHost {...host} />
    </Words.Provider>
  );
}

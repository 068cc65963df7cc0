import { useEffect, useState } from 'preact/hooks';
import type { LessonRef } from '../../course/model.ts';
import { type Exercises, loadExercises } from './load-exercises.ts';

/** The exercises of these lessons in the page's language, as they come; undefined until all have been asked for. */
export function useExercises(lessons: readonly LessonRef[]): Exercises | undefined {
  const [known, setKnown] = useState<Exercises | undefined>();
  const names = lessons.map(({ address }) => address).join(' ');
  useEffect(() => {
    let isWanted = true;
    setKnown(undefined);
    Promise.all(lessons.map((lesson) => loadExercises(lesson))).then(
      (all) => isWanted && setKnown(new Map(all.flatMap((exercises) => [...exercises]))),
    );
    return () => {
      isWanted = false;
    };
  }, [names]);
  return known;
}

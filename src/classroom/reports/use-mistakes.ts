import { useEffect, useState } from 'preact/hooks';
import { commonestSlips, type GivenAnswer } from '../../exercises/describe/commonest-slips.ts';
import type { SlipCount } from '../../exercises/describe/slip.ts';
import type { ClassExercise, ClassLesson } from '../../progress/reports/fold-class-lesson.ts';
import { readWrongAnswer } from '../../progress/reports/wrong-answer-text.ts';
import { pageLang } from '../page-lang.ts';
import { type Exercises, loadExercises } from './load-exercises.ts';

/** A lesson's exercises in the page's language, and what was done wrong in each, the commonest first. */
export interface Mistakes {
  readonly exercises: Exercises;
  readonly slips: ReadonlyMap<string, readonly SlipCount[]>;
}

/** Reads them for a lesson; undefined until they are there. */
export function useMistakes(report: ClassLesson): Mistakes | undefined {
  const [mistakes, setMistakes] = useState<Mistakes | undefined>();
  useEffect(() => {
    let isWanted = true;
    setMistakes(undefined);
    readMistakes(report).then((read) => isWanted && setMistakes(read));
    return () => {
      isWanted = false;
    };
  }, [report]);
  return mistakes;
}

async function readMistakes({ lesson, exercises }: ClassLesson): Promise<Mistakes> {
  const [zh, en] = await Promise.all([loadExercises(lesson, 'zh'), loadExercises(lesson, 'en')]);
  const forms = { zh, en };
  const here = forms[pageLang()];
  const slips = exercises.map((one) => [one.exercise.id, commonestSlips(givenIn(one, forms, here))] as const);
  return { exercises: here, slips: new Map(slips) };
}

/** What belongs to a language is told in that language's form of the exercise, everything else in the page's. */
function givenIn(
  { exercise, wrong }: ClassExercise,
  forms: Readonly<Record<'zh' | 'en', Exercises>>,
  here: Exercises,
): readonly GivenAnswer[] {
  return [...wrong].flatMap(([text, { times }]) => {
    const { answer, lang } = readWrongAnswer(text);
    const form = (lang ? forms[lang] : here).get(exercise.id);
    return form ? [{ exercise: form, answer, times }] : [];
  });
}

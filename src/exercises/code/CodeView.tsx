import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { CodeFiles } from './CodeFiles.tsx';
import css from './CodeView.module.css';
import { Comparison } from './Comparison.tsx';
import { type CodeAction, type CodeState, mayRun } from './engine.ts';
import { Goals } from './Goals.tsx';
import { Guesses } from './Guesses.tsx';
import { MistakeCard } from './MistakeCard.tsx';
import { RanBefore } from './RanBefore.tsx';
import { RunBar } from './RunBar.tsx';
import { RunStage } from './RunStage.tsx';
import { ShownStep } from './ShownStep.tsx';
import type { CodeExercise } from './schema.ts';
import { useWorkshop } from './use-workshop.ts';

type Props = ViewProps<CodeExercise, CodeState, CodeAction>;

/** Where code is written, run and looked at: the files to the left, what comes of them to the right. */
export default function CodeView(props: Props) {
  const { exercise, state, act, open, verdict, solved, beforeCheck } = props;
  const t = useT();
  const [place, setPlace] = useState<{ readonly file: string; readonly line: number } | undefined>();
  const shop = useWorkshop(props);
  useLayoutEffect(() => {
    beforeCheck.current = exercise.mode === 'goals' || open ? shop.runToCheck : undefined;
  });
  const workshop = useRef<HTMLDivElement>(null);
  const runAwaited = () => {
    shop.runAwaited();
    // The button that was pressed goes away.
    workshop.current?.querySelector<HTMLElement>('[data-action="run"]')?.focus();
  };
  const isGuessed = mayRun(exercise, state);
  const toStart = () => act({ type: 'replace', files: exercise.start });
  return (
    <>
      {exercise.fix && <p class="exercise-help">{t('code.fix')}</p>}
      {exercise.mode === 'predict' && <Guesses {...props} />}
      <div class={css.workshop} ref={workshop} data-lang={exercise.lang}>
        <div class={css.side}>
          <CodeFiles
            exercise={exercise}
            files={state.files}
            open={open}
            place={place}
            told={shop.told}
            onEdit={(file, text) => act({ type: 'edit', file, text })}
            onRun={shop.run}
            onIntent={shop.warm}
          />
          <RunBar
            phase={shop.phase}
            mayRun={isGuessed}
            onRun={shop.run}
            onStop={shop.stop}
            onReset={open ? toStart : undefined}
          />
          {open && state.shown && <ShownStep solution={exercise.solution} shown={state.shown} />}
        </div>
        <RunStage exercise={exercise} shop={shop} />
      </div>
      {shop.told && <MistakeCard told={shop.told} onGoTo={setPlace} onAwait={shop.mayAwait ? runAwaited : undefined} />}
      {exercise.goals.length > 0 && (
        <Goals goals={exercise.goals} reached={shop.reached(state)} judged={verdict !== undefined} />
      )}
      {solved && exercise.mode === 'goals' && <Comparison files={state.files} solution={exercise.solution} />}
      <RanBefore
        versions={shop.versions}
        exercise={exercise}
        now={state.files}
        onBring={open ? (files) => act({ type: 'replace', files }) : undefined}
      />
    </>
  );
}

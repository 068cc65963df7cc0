import { useT } from '../../ui/context.ts';
import { Markup } from '../../ui/Markup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { PartMark } from '../PartMark.tsx';
import { PartReply } from '../PartReply.tsx';
import type { ViewProps } from '../view.ts';
import css from './CodeView.module.css';
import type { CodeAction, CodeState } from './engine.ts';
import type { CodeExercise } from './schema.ts';

/** What may happen, to choose from before it is run. Once it was run the guess stays as it was. */
export function Guesses(props: ViewProps<CodeExercise, CodeState, CodeAction>) {
  const { exercise, state, act, replies } = props;
  const t = useT();
  const options = exercise.guesses.map((_, guess) => String(guess));
  const choose = (option: string) => act({ type: 'guess', guess: Number(option) });
  return (
    <>
      <p class="exercise-help">{t('code.guessFirst')}</p>
      <RadioGroup
        label={t('code.guess')}
        class={css.guesses ?? ''}
        options={options}
        chosen={state.guess === null ? undefined : String(state.guess)}
        choose={choose}
      >
        {(option, radio) => {
          const guess = exercise.guesses[Number(option)];
          const ok = state.run !== null && option === String(state.guess) ? guess?.right === true : undefined;
          return (
            <div key={option} class={css.guess}>
              <button {...radio} class="tile" data-part={option} data-ok={ok} disabled={state.run !== null}>
                <Markup as="span" html={guess?.html ?? ''} />
                <PartMark ok={ok} />
              </button>
              <PartReply html={replies.find(({ part }) => part === option)?.html} ok={ok} />
            </div>
          );
        }}
      </RadioGroup>
    </>
  );
}

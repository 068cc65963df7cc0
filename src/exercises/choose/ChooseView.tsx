import { arrowFocus } from '../../ui/arrow-focus.ts';
import { useT } from '../../ui/context.ts';
import { Markup } from '../../ui/Markup.tsx';
import { domId } from '../dom-id.ts';
import { PartMark } from '../PartMark.tsx';
import { PartReply } from '../PartReply.tsx';
import type { ViewProps } from '../view.ts';
import css from './ChooseView.module.css';
import { type ChooseAction, type ChooseState, shownOptions } from './engine.ts';
import type { ChooseExercise } from './schema.ts';

type Props = ViewProps<ChooseExercise, ChooseState, ChooseAction>;

/** Options with letters; each answers back underneath. */
export default function ChooseView(props: Props) {
  const { exercise, state, act, open, verdict, promptId } = props;
  const t = useT();
  const shown = shownOptions(exercise, state);
  const free = shown.filter((option) => !state.gone.includes(option));
  const stop = exercise.multiple ? undefined : (state.chosen[0] ?? free[0]);
  const move = (event: KeyboardEvent) => {
    const option = arrowFocus(event, '[data-part]');
    // As radio buttons do; but reading through judged options must not take their replies away.
    if (option && !exercise.multiple && open && !verdict) act({ type: 'toggle', option: Number(option.dataset.part) });
  };
  return (
    <fieldset role={exercise.multiple ? 'group' : 'radiogroup'} aria-labelledby={promptId} onKeyDown={move}>
      {exercise.multiple && <p class="quiet">{t('choose.many')}</p>}
      {shown.map((option, place) => (
        <Option
          key={option}
          {...props}
          option={option}
          letter={letterOf(place)}
          tabIndex={stop === undefined || stop === option ? 0 : -1}
        />
      ))}
    </fieldset>
  );
}

interface OptionProps extends Props {
  readonly option: number;
  readonly letter: string;
  readonly tabIndex: number;
}

function Option({ exercise, state, act, open, verdict, replies, option, letter, tabIndex }: OptionProps) {
  const t = useT();
  const { html, reply } = exercise.options[option] ?? {};
  const gone = state.gone.includes(option);
  const missed = !verdict && state.missed.includes(option);
  const ok = missed ? false : verdict?.parts[option];
  const answer = missed ? reply : replies.find(({ part }) => part === String(option))?.html;
  const role = {
    role: exercise.multiple ? 'checkbox' : 'radio',
    'aria-checked': state.chosen.includes(option),
  } as const;
  const replyId = `${domId(exercise.id)}-reply-${option}`;
  return (
    <div class={css.choice}>
      <button
        type="button"
        class={`mark-host ${css.option ?? ''}`}
        {...role}
        aria-disabled={gone || !open || undefined}
        data-gone={gone || undefined}
        aria-describedby={answer === undefined ? undefined : replyId}
        data-part={option}
        data-ok={ok}
        data-open={open && !gone}
        tabIndex={tabIndex}
        onClick={() => act({ type: 'toggle', option })}
      >
        <span class={css.letter} data-many={exercise.multiple}>
          {letter}
        </span>
        <Markup class={css.text} html={html ?? ''} />
        {gone ? <span class="part-mark part-mark-fixed">{t('choose.gone')}</span> : <PartMark ok={ok} />}
      </button>
      <PartReply id={replyId} html={answer} ok={ok} />
    </div>
  );
}

const letterOf = (place: number): string => String.fromCharCode(65 + place);

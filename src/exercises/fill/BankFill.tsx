import { useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { CornerMark } from '../PartMark.tsx';
import { Passage } from '../Passage.tsx';
import { type Slots, useSlots } from '../use-slots.ts';
import type { ViewProps } from '../view.ts';
import { type FillAction, type FillState, shownBank, wordsInBlanks } from './engine.ts';
import css from './FillView.module.css';
import type { FillExercise } from './schema.ts';

/** Gives an empty blank a line of text, so that it sits on the line as a full one does. */
const NO_BREAK_SPACE = '\u00a0';

type Props = ViewProps<FillExercise, FillState, FillAction>;

/** Blanks to fill from a bank: a click on a word fills the blank that waits, which is the first empty one. */
export function BankFill(props: Props) {
  const { exercise, state, act, open, verdict, solved, announce, promptId } = props;
  const t = useT();
  const root = useRef<HTMLFieldSetElement>(null);
  const words = wordsInBlanks(exercise, state);
  const empty = words.indexOf(null);
  const hasTray = !solved && !(verdict && shownBank(exercise, state).every(({ free }) => !free));
  const slots = useSlots({
    root,
    open,
    slots: words,
    fixed: state.fixed,
    prefix: 'word-',
    firstSlot: empty === -1 ? null : empty,
    put: (word, blank) => {
      const text = exercise.bank[word] ?? '';
      const from = words.indexOf(word);
      if (from !== -1) act({ type: 'write', blank: from, text: '' });
      act({ type: 'write', blank, text });
      announce(t('match.placed', { card: text, place: t('fill.blank', { number: blank + 1 }) }));
    },
    take: (blank) => {
      act({ type: 'write', blank, text: '' });
      announce(t('match.takeBack', { card: state.texts[blank] ?? '' }));
    },
  });
  return (
    <fieldset ref={root} aria-labelledby={promptId} class={css.text} onKeyDown={slots.onKeyDown}>
      {open && <p class="exercise-help">{t('fill.bankHelp')}</p>}
      <Passage
        passage={exercise.passage}
        mark={(blank) => <Blank key={`b${blank}`} {...props} blank={blank} word={words[blank] ?? null} slots={slots} />}
      />
      {hasTray && <Bank exercise={exercise} state={state} slots={slots} open={open} />}
    </fieldset>
  );
}

interface BlankProps extends Props {
  readonly blank: number;
  readonly word: number | null;
  readonly slots: Slots;
}

function Blank({ state, open, verdict, blank, word, slots }: BlankProps) {
  const t = useT();
  const { carry } = slots;
  const fixed = state.fixed.includes(blank);
  const movable = open && !fixed;
  const text = state.texts[blank] ?? '';
  const ok = verdict?.parts[blank];
  return (
    <span class={css.slot}>
      <button
        type="button"
        class={css.blank}
        data-slot
        data-part={blank}
        data-ok={ok}
        data-full={text !== ''}
        data-aim={slots.aim === blank}
        data-ready={movable && carry.held !== null}
        data-over={carry.over === String(blank)}
        aria-disabled={!movable || undefined}
        aria-label={`${t('fill.blank', { number: blank + 1 })}: ${text === '' ? t('match.empty') : text}`}
        onClick={(event) => slots.pressSlot(blank, event)}
        {...(movable ? carry.drop(String(blank), slots.dropInSlot(blank)) : {})}
        {...(movable && word !== null ? carry.grip(word) : {})}
      >
        {text === '' ? NO_BREAK_SPACE : text}
      </button>
      <CornerMark ok={ok} fixed={fixed} />
    </span>
  );
}

interface BankProps {
  readonly exercise: FillExercise;
  readonly state: FillState;
  readonly slots: Slots;
  readonly open: boolean;
}

function Bank({ exercise, state, slots, open }: BankProps) {
  const t = useT();
  const { carry } = slots;
  return (
    <fieldset class="tray" aria-label={t('fill.bank')} data-tray {...carry.drop('tray', slots.dropInTray)}>
      {shownBank(exercise, state).map(({ word, text, free }) =>
        free ? (
          <button
            key={word}
            type="button"
            class="tile"
            data-part={`word-${word}`}
            aria-pressed={carry.held === word}
            aria-disabled={!open || undefined}
            onClick={(event) => slots.pressThing(word, event)}
            {...(open ? carry.grip(word) : {})}
          >
            {text}
          </button>
        ) : (
          <span key={word} class="tile tile-gone" aria-hidden="true">
            {text}
          </span>
        ),
      )}
    </fieldset>
  );
}

import { useRef } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { Markup } from '../../ui/Markup.tsx';
import { type Slots, useSlots } from '../use-slots.ts';
import type { ViewProps } from '../view.ts';
import { type MatchAction, type MatchState, shownRights } from './engine.ts';
import { MatchSlot } from './MatchSlot.tsx';
import css from './MatchView.module.css';
import type { MatchExercise } from './schema.ts';

type Props = ViewProps<MatchExercise, MatchState, MatchAction>;

/** Left cards with a place beside each; the right cards wait below. */
export default function MatchView(props: Props) {
  const { exercise, state, act, open, verdict, solved, announce, promptId } = props;
  const { lefts, rights, heads } = exercise;
  const t = useT();
  const hasTray = !solved && !(verdict && rights.every((_, right) => state.placed.includes(right)));
  const root = useRef<HTMLFieldSetElement>(null);
  const slots = useSlots({
    root,
    open,
    slots: state.placed,
    fixed: state.fixed,
    prefix: 'right-',
    firstSlot: null,
    put: (right, left) => {
      act({ type: 'place', left, right });
      announce(t('match.placed', { card: rights[right]?.text ?? '', place: lefts[left]?.text ?? '' }));
    },
    take: (left) => {
      act({ type: 'unplace', left });
      announce(t('match.takeBack', { card: rights[state.placed[left] ?? -1]?.text ?? '' }));
    },
  });
  return (
    <fieldset ref={root} aria-labelledby={promptId} onKeyDown={slots.onKeyDown}>
      {open && <p class="exercise-help">{t('match.help')}</p>}
      <Heads heads={heads} />
      <ul class={css.rows}>
        {lefts.map((left, index) => (
          <li class={css.row} key={left.text}>
            <Markup class={css.left} html={left.html} />
            <MatchSlot
              exercise={exercise}
              state={state}
              left={index}
              slots={slots}
              open={open}
              ok={verdict?.parts[index]}
            />
          </li>
        ))}
      </ul>
      {hasTray && <Tray exercise={exercise} state={state} slots={slots} open={open} />}
    </fieldset>
  );
}

function Heads({ heads }: { readonly heads: MatchExercise['heads'] }) {
  if (heads.every((head) => head.trim() === '')) return null;
  return (
    <div class={css.heads}>
      <Markup html={heads[0]} />
      <Markup html={heads[1]} />
    </div>
  );
}

interface TrayProps {
  readonly exercise: MatchExercise;
  readonly state: MatchState;
  readonly slots: Slots;
  readonly open: boolean;
}

/** A placed card leaves its outline behind, so that the others don't run away from the pointer. */
function Tray({ exercise, state, slots, open }: TrayProps) {
  const t = useT();
  const { carry } = slots;
  return (
    <fieldset class="tray" aria-label={t('match.cards')} data-tray {...carry.drop('tray', slots.dropInTray)}>
      {shownRights(exercise, state).map((right) =>
        state.placed.includes(right) ? (
          <span key={right} class="tile tile-gone" aria-hidden="true">
            <Markup html={exercise.rights[right]?.html ?? ''} />
          </span>
        ) : (
          <button
            key={right}
            type="button"
            class="tile"
            data-part={`right-${right}`}
            aria-pressed={carry.held === right}
            aria-disabled={!open || undefined}
            onClick={(event) => slots.pressThing(right, event)}
            {...(open ? carry.grip(right) : {})}
          >
            <Markup html={exercise.rights[right]?.html ?? ''} />
          </button>
        ),
      )}
    </fieldset>
  );
}

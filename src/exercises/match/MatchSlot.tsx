import { useT } from '../../ui/context.ts';
import { Markup } from '../../ui/Markup.tsx';
import { PartMark } from '../PartMark.tsx';
import type { Slots } from '../use-slots.ts';
import type { MatchState } from './engine.ts';
import css from './MatchView.module.css';
import type { MatchExercise } from './schema.ts';

interface MatchSlotProps {
  readonly exercise: MatchExercise;
  readonly state: MatchState;
  readonly left: number;
  readonly slots: Slots;
  readonly open: boolean;
  readonly ok: boolean | undefined;
}

/** The place beside a left card: empty, waiting, or with a right card in it. */
export function MatchSlot({ exercise, state, left, slots, open, ok }: MatchSlotProps) {
  const t = useT();
  const { carry } = slots;
  const right = state.placed[left] ?? null;
  const fixed = state.fixed.includes(left);
  const movable = open && !fixed;
  const label = t('match.slot', { left: exercise.lefts[left]?.text ?? '' });
  return (
    <div
      class={`place mark-host ${css.slot ?? ''}`}
      data-part={left}
      data-ok={ok}
      data-full={right !== null}
      data-ready={movable && carry.held !== null}
      data-aim={slots.aim === left}
      data-over={carry.over === String(left)}
      {...(movable ? carry.drop(String(left), slots.dropInSlot(left)) : {})}
    >
      <button
        type="button"
        class={right === null ? 'place-empty' : 'tile'}
        data-slot
        data-part={right === null ? undefined : `right-${right}`}
        aria-disabled={!movable || undefined}
        onClick={(event) => slots.pressSlot(left, event)}
        {...(movable && right !== null ? carry.grip(right) : {})}
      >
        <span class="unseen">{right === null ? `${label} ${t('match.empty')}` : `${label} `}</span>
        {right !== null && <Markup html={exercise.rights[right]?.html ?? ''} />}
      </button>
      <PartMark ok={right === null ? undefined : ok} fixed={fixed} />
    </div>
  );
}

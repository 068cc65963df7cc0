import { Markup } from '../../ui/Markup.tsx';
import type { Carry } from '../../ui/use-carry.ts';
import { CornerMark } from '../PartMark.tsx';
import { PartReply } from '../PartReply.tsx';
import css from './SortView.module.css';
import type { SortExercise } from './schema.ts';

interface SortCardProps {
  readonly card: number;
  readonly exercise: SortExercise;
  readonly fixed: boolean;
  readonly open: boolean;
  readonly ok: boolean | undefined;
  readonly reply: string | undefined;
  readonly carry: Carry;
  readonly onPress: (event: MouseEvent) => void;
}

/** A card on the table or in a basket. */
export function SortCard({ card, exercise, fixed, open, ok, reply, carry, onPress }: SortCardProps) {
  const movable = open && !fixed;
  return (
    <li class={css.card}>
      <button
        type="button"
        class="tile"
        data-part={card}
        data-ok={ok}
        aria-pressed={carry.held === card}
        aria-disabled={!movable || undefined}
        onClick={onPress}
        {...(movable ? carry.grip(card) : {})}
      >
        <Markup html={exercise.cards[card]?.html ?? ''} />
        <CornerMark ok={ok} fixed={fixed} />
      </button>
      <PartReply html={reply} ok={ok} />
    </li>
  );
}

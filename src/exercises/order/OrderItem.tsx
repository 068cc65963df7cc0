import { useT } from '../../ui/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Markup } from '../../ui/Markup.tsx';
import type { Carry } from '../../ui/use-carry.ts';
import { PartMark } from '../PartMark.tsx';
import { PartReply } from '../PartReply.tsx';
import { isMovable, type OrderState } from './engine.ts';
import css from './OrderView.module.css';
import type { OrderExercise } from './schema.ts';

interface OrderItemProps {
  readonly item: number;
  /** Its place on the screen, from 0. */
  readonly at: number;
  readonly exercise: OrderExercise;
  readonly state: OrderState;
  /** The item in the hand. */
  readonly picked: number | null;
  readonly open: boolean;
  readonly ok: boolean | undefined;
  readonly reply: string | undefined;
  readonly helpId: string;
  readonly carry: Carry;
  readonly onPress: () => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onDrop: (item: number) => void;
}

/** One line of the list: its place, itself, its arrows. */
export function OrderItem({ item, at, exercise, state, picked, open, ok, reply, carry, ...rest }: OrderItemProps) {
  const t = useT();
  const { html = '' } = exercise.items[item] ?? {};
  const fixed = !isMovable(state, item);
  const movable = open && !fixed;
  const from = carry.held === null ? -1 : state.order.indexOf(carry.held);
  const landing = carry.over === String(at) && from !== at ? (from < at ? 'after' : 'before') : undefined;
  return (
    <li
      class={css.line}
      data-part={item}
      data-ok={ok}
      data-picked={picked === item}
      data-held={carry.held === item}
      data-landing={landing}
      {...(movable ? carry.grip(item) : { draggable: false })}
      {...(open ? carry.drop(String(at), rest.onDrop) : {})}
    >
      <div class={`mark-host ${css.bar ?? ''}`}>
        <span class={css.place} aria-hidden="true">
          {at + 1}
        </span>
        <button
          type="button"
          class={css.item}
          data-item
          data-open={movable}
          aria-pressed={picked === item}
          aria-disabled={!movable || undefined}
          aria-describedby={movable ? rest.helpId : undefined}
          onClick={rest.onPress}
        >
          <span class="unseen">{t('order.place', { place: at + 1 })} </span>
          <Markup html={html} />
        </button>
        <PartMark ok={ok} fixed={fixed} />
        {movable &&
          (picked === null || picked === item ? (
            <Arrows
              text={exercise.items[item]?.text ?? ''}
              canRise={state.order.slice(0, at).some((other) => isMovable(state, other))}
              canSink={state.order.slice(at + 1).some((other) => isMovable(state, other))}
              onStep={rest.onStep}
            />
          ) : (
            <span class={css.putHere} aria-hidden="true">
              {t('order.putHere')}
            </span>
          ))}
      </div>
      <PartReply html={reply} ok={ok} />
    </li>
  );
}

interface ArrowsProps {
  readonly text: string;
  readonly canRise: boolean;
  readonly canSink: boolean;
  readonly onStep: (by: -1 | 1) => void;
}

/** Out of the way of Tab: the item itself moves by keys. */
function Arrows({ text, canRise, canSink, onStep }: ArrowsProps) {
  const t = useT();
  return (
    <span class={css.arrows}>
      <button
        type="button"
        tabIndex={-1}
        disabled={!canRise}
        aria-label={t('order.up', { item: text })}
        onClick={() => onStep(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        tabIndex={-1}
        disabled={!canSink}
        aria-label={t('order.down', { item: text })}
        onClick={() => onStep(1)}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}

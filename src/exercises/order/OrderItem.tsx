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
export function OrderItem({ item, at, exercise, state, open, ok, reply, carry, ...rest }: OrderItemProps) {
  const t = useT();
  const { html = '' } = exercise.items[item] ?? {};
  const fixed = !isMovable(state, item);
  const movable = open && !fixed;
  const picked = state.picked === item;
  const from = carry.held === null ? -1 : state.order.indexOf(carry.held);
  const landing = carry.over === String(at) && from !== at ? (from < at ? 'after' : 'before') : undefined;
  return (
    <li
      class={css.line}
      data-part={item}
      data-ok={ok}
      data-picked={picked}
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
          aria-pressed={picked}
          aria-disabled={!movable || undefined}
          aria-describedby={movable ? rest.helpId : undefined}
          onClick={rest.onPress}
        >
          <span class="unseen">{t('order.place', { place: at + 1 })} </span>
          <Markup html={html} />
        </button>
        <PartMark ok={ok} fixed={fixed} />
        {movable &&
          (state.picked === null || picked ? (
            <Arrows
              text={exercise.items[item]?.text ?? ''}
              at={at}
              last={state.order.length - 1}
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
  readonly at: number;
  readonly last: number;
  readonly onStep: (by: -1 | 1) => void;
}

/** Out of the way of Tab: the item itself moves by keys. */
function Arrows({ text, at, last, onStep }: ArrowsProps) {
  const t = useT();
  return (
    <span class={css.arrows}>
      <button
        type="button"
        tabIndex={-1}
        disabled={at === 0}
        aria-label={t('order.up', { item: text })}
        onClick={() => onStep(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        tabIndex={-1}
        disabled={at === last}
        aria-label={t('order.down', { item: text })}
        onClick={() => onStep(1)}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}

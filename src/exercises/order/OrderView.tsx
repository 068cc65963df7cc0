import { useRef } from 'preact/hooks';
import { arrowFocus } from '../../ui/arrow-focus.ts';
import { useT } from '../../ui/context.ts';
import { useCarry } from '../../ui/use-carry.ts';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { useGlide } from '../../ui/use-glide.ts';
import { domId } from '../dom-id.ts';
import type { ViewProps } from '../view.ts';
import { type OrderAction, type OrderState, order } from './engine.ts';
import { OrderItem } from './OrderItem.tsx';
import css from './OrderView.module.css';
import type { OrderExercise } from './schema.ts';

type Props = ViewProps<OrderExercise, OrderState, OrderAction>;

/** A list to be put in order: dragged, moved by arrows, or picked up by a click or a key and put down elsewhere. */
export default function OrderView({ exercise, state, act, open, verdict, replies, announce, promptId }: Props) {
  const t = useT();
  const root = useRef<HTMLOListElement>(null);
  const focusLater = useFocusLater(root);
  const carry = useCarry();
  useGlide(root, state.order.join());
  // Judging ends a move that was begun: the next act starts from an empty hand.
  const picked = verdict ? null : state.picked;
  const helpId = `${domId(exercise.id)}-help`;

  /** Does it, keeps focus on the item, and says where the item stands once it has moved. */
  const moveItem = (item: number, action: OrderAction) => {
    act(action);
    focusLater(`[data-part="${item}"] [data-item]`);
    const place = order.step(exercise, state, action).order.indexOf(item) + 1;
    const text = exercise.items[item]?.text ?? '';
    announce(t('order.moved', { item: text, place, total: state.order.length }));
  };
  const press = (item: number, at: number) => {
    if (!open) return;
    if (picked !== null && picked !== item) moveItem(picked, { type: 'place', to: at });
    else act({ type: 'pick', item });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (picked !== null && event.key === 'Escape') act({ type: 'pick', item: picked });
    if (picked === null || by === undefined || !open) {
      arrowFocus(event, '[data-item]');
      return;
    }
    event.preventDefault();
    moveItem(picked, { type: by < 0 ? 'moveUp' : 'moveDown', item: picked });
  };
  return (
    <>
      {open && (
        <p class="exercise-help" id={helpId}>
          {t('order.help')}
        </p>
      )}
      <ol
        class={css.list}
        ref={root}
        aria-labelledby={promptId}
        data-carrying={carry.held !== null}
        onKeyDown={onKeyDown}
      >
        {state.order.map((item, at) => (
          <OrderItem
            key={item}
            item={item}
            at={at}
            exercise={exercise}
            state={state}
            picked={picked}
            open={open}
            ok={verdict?.parts[item]}
            reply={replies.find(({ part }) => part === String(item))?.html}
            helpId={helpId}
            carry={carry}
            onPress={() => press(item, at)}
            onStep={(by) => moveItem(item, { type: by < 0 ? 'moveUp' : 'moveDown', item })}
            onDrop={(dropped) => moveItem(dropped, { type: 'move', item: dropped, to: at })}
          />
        ))}
      </ol>
    </>
  );
}

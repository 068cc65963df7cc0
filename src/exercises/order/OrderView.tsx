import { useRef } from 'preact/hooks';
import { arrowFocus } from '../../ui/arrow-focus.ts';
import { useT } from '../../ui/context.ts';
import { useCarry } from '../../ui/use-carry.ts';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import { useGlide } from '../../ui/use-glide.ts';
import { domId } from '../dom-id.ts';
import type { ViewProps } from '../view.ts';
import type { OrderAction, OrderState } from './engine.ts';
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
  const helpId = `${domId(exercise.id)}-help`;

  /** Does it, keeps focus on the item, and says where the item stands once it has moved. */
  const moveItem = (item: number, action: OrderAction, to: number) => {
    act(action);
    focusLater(`[data-part="${item}"] [data-item]`);
    const place = Math.min(Math.max(to, 0), state.order.length - 1) + 1;
    const text = exercise.items[item]?.text ?? '';
    announce(t('order.moved', { item: text, place, total: state.order.length }));
  };
  const press = (item: number, at: number) => {
    if (!open) return;
    if (state.picked !== null && state.picked !== item) moveItem(state.picked, { type: 'place', to: at }, at);
    else act({ type: 'pick', item });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const { picked } = state;
    if (picked !== null && event.key === 'Escape') act({ type: 'pick', item: picked });
    if (picked === null || by === undefined || !open) {
      arrowFocus(event, '[data-item]');
      return;
    }
    event.preventDefault();
    moveItem(picked, { type: by < 0 ? 'moveUp' : 'moveDown', item: picked }, state.order.indexOf(picked) + by);
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
            open={open}
            ok={verdict?.parts[item]}
            reply={replies.find(({ part }) => part === String(item))?.html}
            helpId={helpId}
            carry={carry}
            onPress={() => press(item, at)}
            onStep={(by) => moveItem(item, { type: by < 0 ? 'moveUp' : 'moveDown', item }, at + by)}
            onDrop={(dropped) => moveItem(dropped, { type: 'move', item: dropped, to: at }, at)}
          />
        ))}
      </ol>
    </>
  );
}

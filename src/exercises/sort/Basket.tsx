import type { ComponentChildren } from 'preact';
import { useT } from '../../ui/context.ts';
import { Markup } from '../../ui/Markup.tsx';
import type { Carry } from '../../ui/use-carry.ts';
import css from './SortView.module.css';
import type { SortGroup } from './schema.ts';

interface BasketProps {
  readonly group: SortGroup;
  readonly index: number;
  readonly open: boolean;
  /** Would a press put something in? */
  readonly takes: boolean;
  readonly carry: Carry;
  readonly onPress: (event: MouseEvent) => void;
  readonly onDrop: (card: number) => void;
  readonly children: ComponentChildren;
}

/** A group: its name is a button that covers the whole basket behind the cards in it. */
export function Basket({ group, index, open, takes, carry, onPress, onDrop, children }: BasketProps) {
  const t = useT();
  return (
    <div
      class={`place ${css.basket ?? ''}`}
      data-part={`group-${index}`}
      data-ready={open && carry.held !== null}
      data-takes={takes}
      data-over={carry.over === `group-${index}`}
      {...carry.drop(`group-${index}`, onDrop)}
    >
      <button
        type="button"
        class={css.name}
        data-basket
        aria-label={t('sort.basket', { group: group.text })}
        onClick={onPress}
      >
        <Markup html={group.html} />
      </button>
      <ul class={css.cards}>{children}</ul>
    </div>
  );
}

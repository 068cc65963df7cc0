import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { arrowFocus } from '../../ui/arrow-focus.ts';
import { useT } from '../../ui/context.ts';
import { type Carry, useCarry } from '../../ui/use-carry.ts';
import { useFocusLater } from '../../ui/use-focus-later.ts';
import type { Reply } from '../kind.ts';
import { PartReply } from '../PartReply.tsx';
import type { ViewProps } from '../view.ts';
import { Basket } from './Basket.tsx';
import { cardsInGroup, type SortAction, type SortState, waitingCards } from './engine.ts';
import { SortCard } from './SortCard.tsx';
import css from './SortView.module.css';
import type { SortExercise } from './schema.ts';

type Props = ViewProps<SortExercise, SortState, SortAction>;

const NEXT_CARD = '[data-tray] [data-part]';

/** Baskets above, the cards to be sorted below: all of them, or one at a time. */
export default function SortView(props: Props) {
  const { exercise, state, act, open, verdict, replies, solved, announce, promptId } = props;
  const { groups, cards, oneAtATime } = exercise;
  const t = useT();
  const root = useRef<HTMLFieldSetElement>(null);
  const focusLater = useFocusLater(root);
  const carry = useCarry();
  const waiting = waitingCards(exercise, state);
  // With one card on the table there is nothing to choose.
  const onTable = waiting.length === 1 && open ? waiting[0] : undefined;

  const place = (card: number, group: number, byKey: boolean) => {
    if (!open || state.fixed.includes(card)) return;
    carry.hold(null);
    if (state.placed[card] === group) return;
    act({ type: 'place', card, group });
    announce(t('match.placed', { card: cards[card]?.text ?? '', place: groups[group]?.text ?? '' }));
    if (byKey) focusLater(`${NEXT_CARD}:not([data-part="${card}"])`, `[data-part="group-${group}"] [data-basket]`);
  };
  const pressCard = (card: number, event: MouseEvent) => {
    const group = state.placed[card] ?? null;
    if (carry.held !== null && carry.held !== card && group !== null) {
      place(carry.held, group, event.detail === 0);
    } else if (open && !state.fixed.includes(card)) {
      carry.hold(carry.held === card ? null : card);
      if (event.detail === 0 && carry.held !== card) focusLater('[data-basket]');
    }
  };
  const pressBasket = (group: number, event: MouseEvent) => {
    const card = carry.held ?? onTable;
    if (card === undefined) announce(t('sort.help'));
    else place(card, group, event.detail === 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') carry.hold(null);
    else arrowFocus(event, '[data-basket]') ?? arrowFocus(event, NEXT_CARD);
  };
  const showCard = (card: number) => (
    <SortCard
      key={card}
      card={card}
      exercise={exercise}
      fixed={state.fixed.includes(card)}
      open={open}
      ok={verdict?.parts[card]}
      reply={replies.find(({ part }) => part === String(card))?.html}
      carry={carry}
      onPress={(event) => pressCard(card, event)}
    />
  );
  const tray = !solved && !(verdict && waiting.length === 0) && (
    <Tray exercise={exercise} state={state} carry={carry} onDrop={(card) => act({ type: 'unplace', card })}>
      {waiting.map(showCard)}
    </Tray>
  );
  return (
    <fieldset ref={root} aria-labelledby={promptId} onKeyDown={onKeyDown}>
      {open && <p class="exercise-help">{t(oneAtATime ? 'sort.helpOne' : 'sort.help')}</p>}
      {oneAtATime && tray}
      <div class={css.baskets}>
        {groups.map((group, index) => (
          <Basket
            key={group.text}
            group={group}
            index={index}
            open={open}
            takes={open && (carry.held !== null || onTable !== undefined)}
            carry={carry}
            onPress={(event) => pressBasket(index, event)}
            onDrop={(card) => place(card, index, false)}
          >
            {cardsInGroup(exercise, state, index).map(showCard)}
          </Basket>
        ))}
      </div>
      {!oneAtATime && tray}
      <OtherReplies exercise={exercise} state={state} replies={replies} />
    </fieldset>
  );
}

interface TrayProps {
  readonly exercise: SortExercise;
  readonly state: SortState;
  readonly carry: Carry;
  readonly onDrop: (card: number) => void;
  readonly children: ComponentChildren;
}

/** The cards still to be sorted: all below the baskets, or a single one above them that stays in sight. */
function Tray({ exercise, state, carry, onDrop, children }: TrayProps) {
  const t = useT();
  const total = exercise.cards.length;
  const left = state.placed.filter((group) => group === null).length;
  const count = exercise.oneAtATime
    ? t('sort.card', { number: total - left + 1, total })
    : t('sort.left', { count: left });
  return (
    <div class={`tray ${css.tray ?? ''}`} data-tray data-one={exercise.oneAtATime} {...carry.drop('tray', onDrop)}>
      <ul class={css.waiting} aria-label={t('match.cards')}>
        {children}
      </ul>
      <span class="tray-note">{left === 0 ? t('sort.all') : count}</span>
    </div>
  );
}

interface OtherRepliesProps {
  readonly exercise: SortExercise;
  readonly state: SortState;
  readonly replies: readonly Reply[];
}

/** Replies to cards that help took off the screen again, because their turn comes later. */
function OtherReplies({ exercise, state, replies }: OtherRepliesProps) {
  const shown = waitingCards(exercise, state);
  const others = replies.filter(({ part }) => state.placed[Number(part)] === null && !shown.includes(Number(part)));
  return (
    <>
      {others.map(({ part, html }) => (
        <PartReply key={part} about={exercise.cards[Number(part)]?.text} html={html} ok={undefined} />
      ))}
    </>
  );
}

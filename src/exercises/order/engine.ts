import { assertNever } from '../../core/assert-never.ts';
import { isIndex, isIndexSet, isOrderOf, withIndex } from '../../core/indexes.ts';
import { isBoolean, isRecord } from '../../core/json.ts';
import { mixedIndexes } from '../../core/random.ts';
import type { Engine, Reply, Verdict } from '../kind.ts';
import type { OrderExercise } from './schema.ts';

/** Items are named by their place in the source (which is the right order), from 0. */
export interface OrderState {
  /** The items as they stand on the screen, top to bottom. */
  readonly order: readonly number[];
  /** Items that help put right: they stay where they are. Ascending. */
  readonly fixed: readonly number[];
  /** The item picked up, to be put down by `place`. */
  readonly picked: number | null;
  /** Has anything been moved yet? */
  readonly touched: boolean;
}

/** `to` is a place on the screen, from 0. Picking the picked item puts it back. */
export type OrderAction =
  | { readonly type: 'move'; readonly item: number; readonly to: number }
  | { readonly type: 'moveUp' | 'moveDown' | 'pick'; readonly item: number }
  | { readonly type: 'place'; readonly to: number };

/** The rules of `order`. */
export const order: Engine<OrderExercise, OrderState, OrderAction> = {
  start: ({ items }, seed) => ({ order: mixedIndexes(items.length, seed), fixed: [], picked: null, touched: false }),
  restore,
  step,
  isReady: (_exercise, { touched }) => touched,
  grade: (_exercise, state) => gradeOrder(state),
  replies,
  assist: (_exercise, state) => assist(state),
  solve: ({ items }, { fixed }) => ({ order: [...items.keys()], fixed, picked: null, touched: true }),
  reopen: (_exercise, state) => ({ ...state, picked: null }),
  explain: ({ items }) => items.map(({ html, reply }, at) => ({ answer: `${at + 1}. ${html}`, reason: reply })),
  answer: (_exercise, state) => ({ order: state.order }),
};

/** May the item still be moved? */
export const isMovable = ({ order, fixed }: OrderState, item: number): boolean =>
  order.includes(item) && !fixed.includes(item);

function restore({ items }: OrderExercise, saved: unknown): OrderState | undefined {
  if (!isRecord(saved)) return undefined;
  const { order, fixed, picked, touched } = saved;
  const count = items.length;
  if (!isOrderOf(order, count) || !isIndexSet(fixed, count) || !isBoolean(touched)) return undefined;
  if (picked !== null && !isIndex(picked, count)) return undefined;
  const state = { order, fixed, picked, touched };
  const fits = fixed.every((item) => order[item] === item) && (picked === null || isMovable(state, picked));
  return fits ? state : undefined;
}

function step(_exercise: OrderExercise, state: OrderState, action: OrderAction): OrderState {
  switch (action.type) {
    case 'move':
      return move(state, action.item, action.to);
    case 'moveUp':
      return shift(state, action.item, -1);
    case 'moveDown':
      return shift(state, action.item, 1);
    case 'pick':
      return pick(state, action.item);
    case 'place':
      return place(state, action.to);
    default:
      return assertNever(action);
  }
}

function pick(state: OrderState, item: number): OrderState {
  if (!isMovable(state, item)) return state;
  return { ...state, picked: state.picked === item ? null : item };
}

function place(state: OrderState, to: number): OrderState {
  if (state.picked === null || !isIndex(to, state.order.length)) return state;
  return { ...move(state, state.picked, to), picked: null };
}

/** Moves among the free places; fixed items stay, and a move onto one lands beside it. */
function move(state: OrderState, item: number, to: number): OrderState {
  if (!isIndex(to, state.order.length)) return state;
  const before = state.order.slice(0, to).filter((other) => !state.fixed.includes(other)).length;
  return moveTo(state, item, before);
}

function shift(state: OrderState, item: number, by: -1 | 1): OrderState {
  return moveTo(state, item, freeItems(state).indexOf(item) + by);
}

const freeItems = ({ order, fixed }: OrderState): readonly number[] => order.filter((item) => !fixed.includes(item));

/** `to` counts the free places only. */
function moveTo(state: OrderState, item: number, to: number): OrderState {
  const free = freeItems(state);
  const target = Math.min(to, free.length - 1);
  if (!isMovable(state, item) || target < 0 || free[target] === item) return state;
  const others = free.filter((other) => other !== item);
  const moved = [...others.slice(0, target), item, ...others.slice(target)];
  if (moved.every((other, at) => other === free[at])) return state;
  return { ...state, order: withFixed(moved, state.fixed), touched: true };
}

/** Fixed items stand at their own places (item k at place k); the free ones fill the rest in order. */
function withFixed(free: readonly number[], fixed: readonly number[]): readonly number[] {
  const order = [...free];
  for (const item of fixed) order.splice(item, 0, item);
  return order;
}

function gradeOrder({ order }: OrderState): Verdict {
  const right = order.filter((item, at) => item === at).length;
  const parts = Object.fromEntries(order.map((item, at) => [String(item), item === at]));
  return { passed: right === order.length, score: right / Math.max(1, order.length), parts };
}

/** Why an item stands where it stands: told for those out of place, and for all once the order is right. */
function replies({ items }: OrderExercise, state: OrderState): readonly Reply[] {
  const { passed, parts } = gradeOrder(state);
  return items.flatMap(({ reply }, item) =>
    reply !== undefined && (passed || parts[item] === false) ? [{ part: String(item), html: reply }] : [],
  );
}

/** Puts the first misplaced item right by a swap, so that no other right one loses its place. */
function assist(state: OrderState): OrderState {
  const first = state.order.findIndex((item, at) => item !== at);
  if (first === -1) return state.touched ? state : { ...state, touched: true };
  const order = state.order.map((item) => (item === first ? (state.order[first] ?? item) : item));
  order[first] = first;
  return { order, fixed: withIndex(state.fixed, first), picked: null, touched: true };
}

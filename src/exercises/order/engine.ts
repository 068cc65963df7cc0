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

import type { ComponentType } from 'preact';
import type { engines } from './engines.ts';
import type { Kind } from './exercise.ts';
import type { Engine } from './kind.ts';
import type { AnyView, ViewProps } from './view.ts';

type ViewOf<K extends Kind> = (typeof engines)[K] extends Engine<infer E, infer S, infer A>
  ? ComponentType<ViewProps<E, S, A>>
  : never;

/** Every kind's view, fetched when a page first needs it. */
const views = {
  choose: () => import('./choose/ChooseView.tsx'),
  order: () => import('./order/OrderView.tsx'),
  match: () => import('./match/MatchView.tsx'),
  fill: () => import('./fill/FillView.tsx'),
  sort: () => import('./sort/SortView.tsx'),
  spot: () => import('./spot/SpotView.tsx'),
  think: () => import('./think/ThinkView.tsx'),
} satisfies { readonly [K in Kind]: () => Promise<{ readonly default: ViewOf<K> }> };

const loading = new Map<Kind, Promise<AnyView>>();

/** A kind's view; rejects if its file can't be fetched, and tries anew the next time. */
export function loadView(kind: Kind): Promise<AnyView> {
  const known = loading.get(kind);
  if (known) return known;
  // The registry pairs each kind with its own view and engine; the host, which pairs them by the same kind, need not
  // know which, so the particular types end here.
  const view = views[kind]().then((file) => file.default as unknown as AnyView);
  loading.set(kind, view);
  view.catch(() => loading.delete(kind));
  return view;
}

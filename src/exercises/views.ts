import type { ComponentType } from 'preact';
import type { engines } from './engines.ts';
import type { Kind } from './exercise.ts';
import type { Engine, ExerciseBase } from './kind.ts';
import type { AnyView, ViewProps } from './view.ts';

type EngineOf<K extends Kind> = (typeof engines)[K];
type ViewOf<K extends Kind> =
  EngineOf<K> extends Engine<infer E, infer S, infer A> ? ComponentType<ViewProps<E, S, A>> : never;

/** What a page fetches to play a kind: its view and its rules. */
type Parts<K extends Kind> = Promise<readonly [{ readonly default: ViewOf<K> }, EngineOf<K>]>;

/** Every kind's view and engine, fetched when a page first needs them. */
const kinds = {
  choose: () =>
    Promise.all([import('./choose/ChooseView.tsx'), import('./choose/engine.ts').then((file) => file.choose)]),
  order: () => Promise.all([import('./order/OrderView.tsx'), import('./order/engine.ts').then((file) => file.order)]),
  match: () => Promise.all([import('./match/MatchView.tsx'), import('./match/engine.ts').then((file) => file.match)]),
  fill: () => Promise.all([import('./fill/FillView.tsx'), import('./fill/engine.ts').then((file) => file.fill)]),
  sort: () => Promise.all([import('./sort/SortView.tsx'), import('./sort/engine.ts').then((file) => file.sort)]),
  spot: () => Promise.all([import('./spot/SpotView.tsx'), import('./spot/engine.ts').then((file) => file.spot)]),
  typing: () =>
    Promise.all([import('./typing/TypingView.tsx'), import('./typing/engine.ts').then((file) => file.typing)]),
  ime: () => Promise.all([import('./ime/ImeView.tsx'), import('./ime/engine.ts').then((file) => file.ime)]),
  practice: () =>
    Promise.all([import('./practice/PracticeView.tsx'), import('./practice/engine.ts').then((file) => file.practice)]),
  code: () => Promise.all([import('./code/CodeView.tsx'), import('./code/engine.ts').then((file) => file.code)]),
  think: () => Promise.all([import('./think/ThinkView.tsx'), import('./think/engine.ts').then((file) => file.think)]),
} satisfies { readonly [K in Kind]: () => Parts<K> };

/** A kind as the host takes it: any view with any engine, paired here. */
export interface AnyKind {
  readonly View: AnyView;
  readonly engine: Engine<ExerciseBase, unknown, unknown>;
}

const loading = new Map<Kind, Promise<AnyKind>>();

/** A kind's view and engine; rejects if they can't be fetched, and tries anew the next time. */
export function loadKind(kind: Kind): Promise<AnyKind> {
  const known = loading.get(kind);
  if (known) return known;
  // The registry pairs each kind with its own view and engine; the host, which gets them as a pair, need not know
  // which, so the particular types end here.
  const loaded = kinds[kind]().then(([file, engine]) => ({ View: file.default, engine }) as unknown as AnyKind);
  loading.set(kind, loaded);
  loaded.catch(() => loading.delete(kind));
  return loaded;
}

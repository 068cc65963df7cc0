import * as fc from 'fast-check';
import type { TargetLine, TypingTarget } from '../typing/target.ts';
import { keyOf } from '../typing/us-keyboard.ts';
import type { ChooseAction } from './choose/engine.ts';
import type { CodeAction } from './code/engine.ts';
import type { Exercise, Kind } from './exercise.ts';
import type { FillAction } from './fill/engine.ts';
import type { ImeExerciseAction } from './ime/engine.ts';
import type { MatchAction } from './match/engine.ts';
import type { OrderAction } from './order/engine.ts';
import type { PracticeAction } from './practice/engine.ts';
import type { SortAction } from './sort/engine.ts';
import type { SpotAction } from './spot/engine.ts';
import type { ThinkAction } from './think/engine.ts';
import type { TypingAction } from './typing/engine.ts';

/** Whatever a learner could do in an exercise, and now and then something that nobody can. */
export const anyAction = (exercise: Exercise): fc.Arbitrary<unknown> =>
  (actions[exercise.kind] as (exercise: Exercise) => fc.Arbitrary<unknown>)(exercise);

type ExerciseOf<K extends Kind> = Extract<Exercise, { kind: K }>;

/** A place in a list, and now and then one beside it. */
const place = (count: number) => fc.oneof({ weight: 9, arbitrary: fc.nat(Math.max(0, count - 1)) }, odd);
const odd = fc.constantFrom(-1, 0.5, 99, Number.NaN);

const actions: { readonly [K in Kind]: (exercise: ExerciseOf<K>) => fc.Arbitrary<unknown> } = {
  choose: ({ options }): fc.Arbitrary<ChooseAction> =>
    fc.record({ type: fc.constant('toggle'), option: place(options.length) }),
  order: ({ items }): fc.Arbitrary<OrderAction> => {
    const item = place(items.length);
    return fc.oneof(
      fc.record({ type: fc.constant('move'), item, to: item }),
      fc.record({ type: fc.constantFrom('moveUp', 'moveDown', 'pick'), item }),
      fc.record({ type: fc.constant('place'), to: item }),
    );
  },
  match: ({ lefts, rights }): fc.Arbitrary<MatchAction> =>
    fc.oneof(
      { weight: 4, arbitrary: pair('left', place(lefts.length), 'right', place(rights.length)) },
      fc.record({ type: fc.constant('unplace'), left: place(lefts.length) }),
    ),
  fill: ({ blanks, bank }): fc.Arbitrary<FillAction> => {
    const words = ['', ...bank, ...blanks.flatMap(({ accepted }) => accepted)];
    const text = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'grapheme' }));
    return fc.record({ type: fc.constant('write'), blank: place(blanks.length), text });
  },
  sort: ({ cards, groups }): fc.Arbitrary<SortAction> =>
    fc.oneof(
      { weight: 4, arbitrary: pair('card', place(cards.length), 'group', place(groups.length)) },
      fc.record({ type: fc.constant('unplace'), card: place(cards.length) }),
    ),
  spot: ({ parts }): fc.Arbitrary<SpotAction> => fc.record({ type: fc.constant('toggle'), part: place(parts.length) }),
  think: ({ checklist }): fc.Arbitrary<ThinkAction> =>
    fc.oneof(
      fc.record({ type: fc.constant('write'), text: fc.string({ unit: 'binary', maxLength: 5000, size: 'max' }) }),
      fc.record({ type: fc.constant('write'), text: fc.constantFrom('', ' ', '嗯', '👩‍👩‍👧', 'ok') }),
      fc.record({ type: fc.constant('tick'), item: place(checklist.length) }),
    ),
  typing: ({ lines }): fc.Arbitrary<TypingAction> =>
    fc.oneof(
      { weight: 9, arbitrary: keyPress(textOf(lines)) },
      fc.record({
        type: fc.constant('text'),
        at: fc.nat(),
        del: fc.nat(3),
        ins: fc.constantFrom('', 'a', '床前', '😀'),
      }),
      fc.record({ type: fc.constantFrom('pause', 'enter', 'tick'), at: fc.nat() }),
      fc.record({ type: fc.constant('goal'), accuracy: fc.constantFrom(0.5, 0.9, -1, Number.NaN) }),
    ),
  ime: ({ lines }): fc.Arbitrary<ImeExerciseAction> =>
    fc.oneof(
      { weight: 9, arbitrary: keyPress(`${textOf(lines)}12345 =-,.`) },
      fc.record({ type: fc.constant('pick'), at: fc.nat(), place: fc.integer({ min: -1, max: 6 }) }),
      fc.record({ type: fc.constant('page'), at: fc.nat(), by: fc.constantFrom(1, -1) }),
      fc.record({ type: fc.constantFrom('switch', 'enter', 'pause'), at: fc.nat() }),
    ),
  code: ({ start, solution, goals, guesses }): fc.Arbitrary<CodeAction> => {
    const files = fc.constantFrom(start, ...(solution.length > 0 ? [solution] : []), [{ name: 'no.py', text: '' }]);
    return fc.oneof(
      fc.record({
        type: fc.constant('edit'),
        file: fc.constantFrom(...start.map(({ name }) => name), 'no.py'),
        text: fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constant('😀'.repeat(30_000))),
      }),
      fc.record({
        type: fc.constant('ran'),
        files,
        goals: fc.array(fc.boolean(), { minLength: goals.length, maxLength: goals.length + 1 }),
      }),
      fc.record({ type: fc.constant('guess'), guess: place(guesses.length) }),
      fc.record({ type: fc.constant('replace'), files }),
    );
  },
  practice: (): fc.Arbitrary<PracticeAction> =>
    fc.oneof(
      { weight: 9, arbitrary: keyPress('fj') },
      fc
        .constantFrom('f', 'j')
        .map((focus): PracticeAction => ({ type: 'round', round: { target: FJ, keys: 'fj', focus } })),
      fc.record({ type: fc.constantFrom('pause', 'enter'), at: fc.nat() }),
    ),
};

const FJ: TypingTarget = { mode: 'keys', lines: [Array.from('fj f', (text) => ({ text }))] };

const textOf = (lines: readonly TargetLine[]): string =>
  lines.flatMap((line) => line.map(({ text, syllable }) => syllable ?? text)).join('');

/** A key of those that the text asks for, and now and then another. */
const keyPress = (chars: string) =>
  fc.constantFrom(...new Set(`${chars.toLowerCase()}q`)).chain((char) =>
    fc.record({
      type: fc.constant('key' as const),
      at: fc.nat(),
      code: fc.constant(keyOf(char)?.code ?? 'KeyQ'),
      char: fc.constant<string | null>(char),
      ime: fc.boolean(),
      caps: fc.boolean(),
    }),
  );

function pair<A extends string, B extends string>(
  first: A,
  firsts: fc.Arbitrary<number>,
  second: B,
  seconds: fc.Arbitrary<number>,
) {
  return fc
    .tuple(firsts, seconds)
    .map(([a, b]) => ({ type: 'place', [first]: a, [second]: b }) as { type: 'place' } & Record<A | B, number>);
}

import { apply, asText, define, isArray } from '../worker/natives.ts';

type Replacer = (this: unknown, key: string, value: unknown) => unknown;
type Compare = (one: unknown, other: unknown) => unknown;
type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Writing or sorting a long list is one step of a program: with this, `turn` is called at each thing in it. */
export function guardLongSteps(turn: () => void): void {
  guardJson(turn);
  const lists = Array.prototype as unknown as Record<string, Method | undefined>;
  for (const name of ['sort', 'toSorted']) guardSort(lists, name, turn);
}

function guardJson(turn: () => void): void {
  const { stringify } = JSON;
  define(JSON, 'stringify', (value: unknown, given?: unknown, space?: unknown) => {
    const replace = typeof given === 'function' ? (given as Replacer) : undefined;
    const counting: Replacer = function each(key, inside) {
      turn();
      return replace ? apply(replace, this, [key, inside]) : inside;
    };
    const whole = apply(stringify, JSON, [value, counting, space]) as unknown;
    // A list names the properties that are wanted.
    return isArray(given) ? apply(stringify, JSON, [value, given, space]) : whole;
  });
}

function guardSort(lists: Record<string, Method | undefined>, name: string, turn: () => void): void {
  const old = lists[name];
  if (old === undefined) return;
  Object.defineProperty(lists, name, {
    value: function sort(this: unknown, given?: unknown) {
      const compare = typeof given === 'function' ? (given as Compare) : given === undefined ? byText : undefined;
      const counting: Compare = (one, other) => {
        turn();
        return apply(compare as Compare, undefined, [one, other]);
      };
      return apply(old, this, [compare ? counting : given]);
    },
  });
}

/** How things are sorted if nobody says how: `undefined` never comes here. */
function byText(one: unknown, other: unknown): number {
  const [before, after] = [asText(one), asText(other)];
  return before < after ? -1 : before > after ? 1 : 0;
}

import type { PageWanted, Probe } from '../run.ts';
import type { Check } from './check.ts';

/** What is to be found out about a program before its checks can be judged; nothing stands in it twice. */
export interface CheckPlan {
  readonly probes: readonly Probe[];
  /** Further runs, each with these answers in order. */
  readonly cases: readonly (readonly string[])[];
  readonly page: PageWanted;
  /** The author's solution is to be drawn, to compare with. */
  readonly needsSolutionDrawing: boolean;
  /** The code itself is looked at: `loadReadCode` is needed. */
  readonly needsReadCode: boolean;
}

/** After a press, what counts is what can be seen. */
const SEEN_BY = ['display', 'visibility'];

/** What the runs must gather for these checks. `judgeChecks` finds its evidence in the same order. */
export function planChecks(checks: readonly Check[]): CheckPlan {
  const presses = distinct(checks.flatMap((check) => (check.type === 'press' ? [check.press] : [])));
  const properties = checks.flatMap((check) => (check.type === 'style' ? [check.property] : []));
  return {
    probes: distinct(checks.flatMap((check) => probeOf(check) ?? [])),
    cases: distinct(checks.flatMap((check) => (check.type === 'answers' ? [check.answers] : []))),
    page: { properties: distinct([...properties, ...(presses.length > 0 ? SEEN_BY : [])]), presses },
    needsSolutionDrawing: checks.some(({ type }) => type === 'same-drawing'),
    needsReadCode: checks.some(({ type }) => type === 'uses' || type === 'uses-not' || type === 'lines-at-most'),
  };
}

/** What to look at when the program is done, for a check that asks for it. */
export function probeOf(check: Check): Probe | undefined {
  switch (check.type) {
    case 'variable':
    case 'call':
    case 'assert':
      return check;
    default:
      return undefined;
  }
}

/** The place of a value in a list of the plan: equal values are written alike. */
export const placeIn = <T>(list: readonly T[], value: T): number => {
  const key = JSON.stringify(value);
  return list.findIndex((each) => JSON.stringify(each) === key);
};

function distinct<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, at) => placeIn(values, value) === at);
}

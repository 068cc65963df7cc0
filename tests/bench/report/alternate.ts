import type { Control } from './control.ts';

/** Something to be measured once a round. */
export type Contestants<K extends string, T> = Readonly<Record<K, () => Promise<T>>>;

/** Lets all take turns, `rounds` times, the control loop before each. What each round gave, by contestant. */
export async function alternate<K extends string, T>(
  contestants: Contestants<K, T>,
  rounds: number,
  control: Control,
): Promise<Readonly<Record<K, readonly T[]>>> {
  const names = Object.keys(contestants) as K[];
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      await control.beforeRun();
      results[name].push(await contestants[name]());
    }
  }
  return results;
}

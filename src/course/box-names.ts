import type { Kind } from '../exercises/exercise.ts';
import { schemas } from '../exercises/schemas.ts';

/** Boxes that aren't exercises, and their Chinese names. */
export const plainBoxes = {
  words: '词语',
  tip: '提示',
  story: '故事',
  pause: '休息',
  teacher: '老师',
  paper: '纸上',
} as const;

export type PlainBoxName = keyof typeof plainBoxes;
export type BoxName = Kind | PlainBoxName;

/** The flag that every exercise knows. */
export const OPTIONAL = { en: 'optional', zh: '选做' } as const;

const byWrittenName: ReadonlyMap<string, BoxName> = new Map([
  ...entriesOf(plainBoxes).flatMap(([name, zh]): [string, BoxName][] => [
    [name, name],
    [zh, name],
  ]),
  ...entriesOf(schemas).flatMap(([kind, { names }]): [string, BoxName][] => [
    [kind, kind],
    [names.zh, kind],
  ]),
]);

/** Every name a box can be written with, English and Chinese. */
export const boxNames: readonly string[] = [...byWrittenName.keys()];

/** A box's one normal name, from its English or Chinese one in any case. */
export const boxName = (written: string): BoxName | undefined => byWrittenName.get(written.toLowerCase());

export const isKind = (name: BoxName): name is Kind => name in schemas;

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] {
  return Object.entries(record) as unknown as readonly (readonly [K, V])[];
}

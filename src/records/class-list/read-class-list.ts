import { comparable } from '../../core/text.ts';
import { cleanNickname } from '../nickname.ts';
import type { CellRow } from './split-cells.ts';

/** The words by which a list's columns and animals are known, in every language that lists are written in. */
export interface ListWords {
  readonly nickname: readonly string[];
  readonly animal: readonly string[];
  readonly group: readonly string[];
  /** What animals are called, to the names by which they are kept. */
  readonly animals: ReadonlyMap<string, string>;
}

/** A child as a line of the list says. */
export interface ListedChild {
  readonly line: number;
  /** Cleaned, but as long as it was written. */
  readonly nickname: string;
  /** The name by which it is kept; undefined: none was given, or one that isn't there. */
  readonly animal: string | undefined;
  /** An animal that isn't there, as it was written; empty: none. */
  readonly unknownAnimal: string;
  /** Empty: the list doesn't say. */
  readonly group: string;
}

interface Columns {
  readonly nickname: number;
  readonly animal: number;
  readonly group: number;
}

const NO_COLUMN = -1;
const GROUP_LONGEST = 40;

/** The children of a list. Columns are known by a heading line, else by what stands in them. */
export function readClassList(rows: readonly CellRow[], words: ListWords): readonly ListedChild[] {
  const [first, ...rest] = rows;
  const columns = first && columnsBy(first, words);
  if (columns) return rest.map((row) => childIn(row, words, columns));
  return rows.map((row) => childByContent(row, words));
}

/** undefined: this line is no heading. */
function columnsBy({ cells }: CellRow, words: ListWords): Columns | undefined {
  const columnOf = (names: readonly string[]) => {
    const wanted = new Set(names.map(comparable));
    return cells.findIndex((cell) => wanted.has(comparable(cell)));
  };
  const columns = { nickname: columnOf(words.nickname), animal: columnOf(words.animal), group: columnOf(words.group) };
  return columns.nickname === NO_COLUMN ? undefined : columns;
}

function childIn({ line, cells }: CellRow, words: ListWords, columns: Columns): ListedChild {
  const at = (column: number) => cells[column] ?? '';
  return childOf(line, words, at(columns.nickname), at(columns.animal), at(columns.group));
}

/** The first cell that isn't only a number is the nickname; of the others one may be an animal, and one the class. */
function childByContent({ line, cells }: CellRow, words: ListWords): ListedChild {
  const [head = '', second = ''] = cells;
  const own = /^\d{1,3}[.、]?$/.test(head) && second !== '' ? cells.slice(1) : cells;
  const [nickname = '', ...others] = own;
  const animal = others.find((cell) => words.animals.has(comparable(cell))) ?? '';
  const group = others.find((cell) => cell !== '' && cell !== animal) ?? '';
  return childOf(line, words, nickname, animal, group);
}

function childOf(line: number, words: ListWords, nickname: string, animal: string, group: string): ListedChild {
  const known = words.animals.get(comparable(animal));
  return {
    line,
    nickname: cleanNickname(nickname),
    animal: known,
    unknownAnimal: known === undefined ? cleanNickname(animal) : '',
    group: cleanNickname(group).slice(0, GROUP_LONGEST),
  };
}

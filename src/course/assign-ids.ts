/** An exercise as far as its id matters. */
export interface IdSlot {
  readonly kind: string;
  readonly id: string | undefined;
}

/** The id of each slot, in order; undefined where none can be given safely. */
export type AssignedIds = readonly (string | undefined)[];

/**
 * Ids for exercises that have none, short and readable (`choose-2`): the same in all languages for the same place.
 * Where two languages don't hold the same kinds in the same order, nobody can tell which exercise is which, and ids are
 * permanent: nothing is given there. `taken` are ids that must not be used again. `languages` are one or two.
 */
export function assignIds(
  languages: readonly (readonly IdSlot[])[],
  taken: ReadonlySet<string>,
): readonly AssignedIds[] {
  const used = new Set([...taken, ...languages.flat().flatMap(({ id }) => id ?? [])]);
  const assigned = languages.map((slots) => slots.map(({ id }) => id));
  for (const group of alignedGroups(languages)) {
    const places = group.map((index, language) => ({ index, slot: languages[language]?.[index] }));
    const written = places.flatMap(({ slot }) => slot?.id ?? [])[0];
    const first = places[0];
    if (first?.slot === undefined || places.every(({ slot }) => slot?.id !== undefined)) continue;
    const id = written ?? freshId(first.slot.kind, ordinalOf(languages[0] ?? [], first.index), used);
    used.add(id);
    places.forEach(({ index, slot }, language) => {
      const ids = assigned[language];
      if (ids && slot?.id === undefined) ids[index] = id;
    });
  }
  return assigned;
}

/** The places that belong together, one index a language: between two shared ids, slots are paired if their kinds agree. */
function alignedGroups(languages: readonly (readonly IdSlot[])[]): readonly (readonly number[])[] {
  const [zh, en] = languages;
  if (zh === undefined) return [];
  if (en === undefined) return zh.map((_, index) => [index]);
  const shared = sharedIds(zh, en);
  const anchors = [...shared.map((id) => [placeOf(zh, id), placeOf(en, id)] as const), [zh.length, en.length] as const];
  let [zhFrom, enFrom] = [0, 0];
  return anchors.flatMap(([zhTo, enTo]) => {
    const pairs = pairedIfAlike(zh.slice(zhFrom, zhTo), en.slice(enFrom, enTo), zhFrom, enFrom);
    [zhFrom, enFrom] = [zhTo + 1, enTo + 1];
    return pairs;
  });
}

/** Ids that both hold, once each; none at all if they come in different orders. */
function sharedIds(zh: readonly IdSlot[], en: readonly IdSlot[]): readonly string[] {
  const once = (slots: readonly IdSlot[]) =>
    slots.flatMap(({ id }) => (id !== undefined && slots.filter((slot) => slot.id === id).length === 1 ? [id] : []));
  const inZh = once(zh).filter((id) => once(en).includes(id));
  const inEn = once(en).filter((id) => inZh.includes(id));
  return inZh.join() === inEn.join() ? inZh : [];
}

const placeOf = (slots: readonly IdSlot[], id: string): number => slots.findIndex((slot) => slot.id === id);

function pairedIfAlike(
  zh: readonly IdSlot[],
  en: readonly IdSlot[],
  zhFrom: number,
  enFrom: number,
): readonly (readonly number[])[] {
  const isAlike =
    zh.length === en.length &&
    zh.every(({ kind, id }, index) => {
      const other = en[index];
      return other?.kind === kind && (id === undefined || other.id === undefined || id === other.id);
    });
  return isAlike ? zh.map((_, index) => [zhFrom + index, enFrom + index]) : [];
}

/** 1 for the first exercise of its kind in the lesson. */
const ordinalOf = (slots: readonly IdSlot[], index: number): number =>
  slots.slice(0, index + 1).filter(({ kind }) => kind === slots[index]?.kind).length;

function freshId(kind: string, ordinal: number, used: ReadonlySet<string>): string {
  let number = ordinal;
  while (used.has(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}

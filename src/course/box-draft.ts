import type { At } from '../exercises/authored.ts';
import { schemas } from '../exercises/schemas.ts';
import { type BoxName, boxName, boxNames, isKind, OPTIONAL } from './box-names.ts';
import { type BoxOpening, readBoxOpening, type WrittenAttribute } from './box-opening.ts';
import type { ExerciseDraft, PlainDraft } from './lesson-draft.ts';
import { nearest } from './nearest.ts';
import type { Report } from './reporter.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where a place (from 0) in the opening line stands in the author's file. */
type Place = (index: number) => At;

export interface BoxParts {
  readonly line: string;
  readonly place: Place;
  readonly isWhole: boolean;
  /** How many exercises stand before it. */
  readonly ordinal: number;
}

/** Reads a box's opening line into its normal form; undefined if nobody knows the box. */
export function boxDraft(parts: BoxParts, report: Report): PlainDraft | ExerciseDraft | undefined {
  const { place, isWhole, ordinal } = parts;
  const written = readBoxOpening(parts.line, (index, code) => report(place(index), code, {}));
  const name = boxName(written.name) ?? reportUnknown(written, place, report);
  if (name === undefined) return undefined;
  const common = { at: place(0), isWhole };
  if (!isKind(name)) {
    reportAttributes(name, written, {}, place, report);
    return { ...common, type: 'plain', name };
  }
  const facts = { ...schemas[name].attributes, [OPTIONAL.en]: { zh: OPTIONAL.zh, type: 'flag' } } as const;
  const opening = withHash(written, facts, place, report);
  const { optional, ...attributes } = reportAttributes(name, opening, facts, place, report);
  const id = readId(opening, name, place, report);
  const workingId = id ?? provisionalId(name, ordinal);
  const idAt = place(opening.id?.index ?? 0);
  return { ...common, type: 'exercise', kind: name, idAt, id, workingId, attributes, optional: optional === true };
}

/** What stands for an id that isn't written yet: the same in all languages while their boxes are in the same order. */
export const provisionalId = (kind: string, ordinal: number): string => `${kind}-${ordinal + 1}`;

/** Tells an unknown name. A slip is told and then read as what was meant, so that the box's inside is checked too. */
function reportUnknown(opening: BoxOpening, place: Place, report: Report): BoxName | undefined {
  const meant = nearest(opening.name, boxNames);
  const params = { name: opening.name, known: boxNames.join('\n'), ...(meant && { nearest: meant }) };
  report(place(opening.nameIndex), 'box-unknown', params);
  return meant === undefined ? undefined : boxName(meant);
}

function readId({ id }: BoxOpening, kind: string, place: Place, report: Report): string | undefined {
  if (id === undefined || id.value === '') {
    report(place(id?.index ?? 0), 'id-missing', { box: kind });
    return undefined;
  }
  if (ID.test(id.value)) return id.value;
  report(place(id.index), 'id-form', { id: id.value });
  return undefined;
}

/** `{a}` for `{#a}`: a word that is no attribute, nor a slip of one, is the name that every exercise needs. */
function withHash(opening: BoxOpening, facts: AttributeFacts, place: Place, report: Report): BoxOpening {
  const known = knownNames(facts);
  const bare = opening.attributes.find(
    ({ name, value }) =>
      value === true && ID.test(name) && !known.has(name) && nearest(name, known.keys()) === undefined,
  );
  if (opening.id !== undefined || bare === undefined) return opening;
  report(place(bare.index), 'id-no-hash', { id: bare.name });
  return {
    ...opening,
    id: { value: bare.name, index: bare.index },
    attributes: opening.attributes.filter((attribute) => attribute !== bare),
  };
}

interface AttributeFact {
  readonly zh: string;
  readonly type: 'flag' | 'text';
}

type AttributeFacts = Readonly<Record<string, AttributeFact>>;

/** English and Chinese names, with the English one of each. */
const knownNames = (facts: AttributeFacts): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(facts).flatMap(([name, { zh }]): (readonly [string, string])[] => [
      [name, name],
      [zh, name],
    ]),
  );

/** Tells what is wrong with the attributes; gives the right ones by their English names. */
function reportAttributes(
  box: BoxName,
  opening: BoxOpening,
  facts: AttributeFacts,
  place: Place,
  report: Report,
): Readonly<Record<string, string | true>> {
  const byName = knownNames(facts);
  const read: Record<string, string | true> = {};
  for (const attribute of opening.attributes) {
    const at = place(attribute.index);
    const name = byName.get(attribute.name);
    const fact = name === undefined ? undefined : facts[name];
    if (name === undefined || fact === undefined)
      reportUnknownAttribute(box, attribute, [...byName.keys()], at, report);
    else if (name in read) report(at, 'attribute-twice', { name: attribute.name });
    else if (hasRightForm(attribute, fact, at, report)) read[name] = attribute.value;
  }
  return read;
}

function hasRightForm({ name, value }: WrittenAttribute, { type }: AttributeFact, at: At, report: Report): boolean {
  const isFlag = value === true;
  if (type === 'flag' && !isFlag) report(at, 'attribute-takes-no-value', { name });
  else if (type === 'text' && (isFlag || value.trim() === '')) report(at, 'attribute-needs-value', { name });
  else return true;
  return false;
}

function reportUnknownAttribute(
  box: BoxName,
  { name }: WrittenAttribute,
  known: readonly string[],
  at: At,
  report: Report,
): void {
  if (known.length === 0) {
    report(at, 'attribute-none', { box, name });
    return;
  }
  const meant = nearest(name, known);
  report(at, 'attribute-unknown', { box, name, known: known.join('\n'), ...(meant && { nearest: meant }) });
}

import { isArrayOf, isNumber, isRecord, isString } from '../../core/json.ts';
import { readTypingAnswer } from '../../typing/read-typing-answer.ts';
import type { Exercise } from '../exercise.ts';
import { isAccepted } from '../fill/is-accepted.ts';
import type { Slip, SlipCount } from './slip.ts';

/**
 * What was wrong in an answer that did not pass, as the attempt kept it (of a program: the keys of the goals that were not
 * reached). Empty where nothing can be said: the answer fits another form of the exercise, or the kind has none.
 */
export function slipsOf(exercise: Exercise, answer: unknown): readonly SlipCount[] {
  switch (exercise.kind) {
    case 'choose':
      return once(picked(exercise, answer));
    case 'spot':
      return once(found(exercise, answer));
    case 'fill':
      return once(written(exercise, answer));
    case 'match':
      return once(paired(exercise, answer));
    case 'sort':
      return once(sorted(exercise, answer));
    case 'order':
      return once(ordered(exercise, answer));
    case 'code':
      return once(unreached(exercise, answer));
    case 'typing':
    case 'ime':
    case 'practice':
      return mistyped(answer);
    case 'think':
      return [];
  }
}

type Of<K extends Exercise['kind']> = Extract<Exercise, { kind: K }>;

const once = (slips: readonly Slip[]): readonly SlipCount[] => slips.map((slip) => ({ slip, times: 1 }));

function picked({ options, multiple, free }: Of<'choose'>, answer: unknown): readonly Slip[] {
  const chosen = placesIn(answer, 'chosen');
  if (chosen === undefined || free) return [];
  return options.flatMap(({ text, right }, place): readonly Slip[] => {
    if (right === chosen.includes(place)) return [];
    // Of one choice the right one is left out by choosing another: that says it all.
    return right ? (multiple ? [{ type: 'left-out', text }] : []) : [{ type: 'chose', text }];
  });
}

function found({ parts }: Of<'spot'>, answer: unknown): readonly Slip[] {
  const chosen = placesIn(answer, 'chosen');
  if (chosen === undefined) return [];
  return parts.flatMap(({ text, wanted }, place): readonly Slip[] =>
    wanted === chosen.includes(place) ? [] : [{ type: wanted ? 'overlooked' : 'marked', text }],
  );
}

function written({ blanks, exact }: Of<'fill'>, answer: unknown): readonly Slip[] {
  const texts = isRecord(answer) && isArrayOf(answer.texts, isString) ? answer.texts : [];
  return blanks.flatMap(({ accepted }, place): readonly Slip[] => {
    const text = texts[place]?.trim() ?? '';
    return text === '' || isAccepted(accepted, text, exact) ? [] : [{ type: 'wrote', blank: place + 1, text }];
  });
}

function paired({ lefts, rights }: Of<'match'>, answer: unknown): readonly Slip[] {
  return placedIn(answer).flatMap((right, left): readonly Slip[] => {
    const [one, other] = [lefts[left]?.text, right === null ? undefined : rights[right]?.text];
    return right === left || one === undefined || other === undefined
      ? []
      : [{ type: 'paired', left: one, right: other }];
  });
}

function sorted({ cards, groups }: Of<'sort'>, answer: unknown): readonly Slip[] {
  return placedIn(answer).flatMap((place, at): readonly Slip[] => {
    const [card, group] = [cards[at], place === null ? undefined : groups[place]];
    return card === undefined || group === undefined || card.group === place
      ? []
      : [{ type: 'sorted', card: card.text, group: group.text }];
  });
}

function ordered({ items }: Of<'order'>, answer: unknown): readonly Slip[] {
  const order = placesIn(answer, 'order') ?? [];
  const texts = order.map((item) => items[item]?.text).filter((text) => text !== undefined);
  const isRight = order.every((item, at) => item === at);
  return texts.length === items.length && !isRight ? [{ type: 'ordered', texts }] : [];
}

function unreached({ goals }: Of<'code'>, answer: unknown): readonly Slip[] {
  const missed = isArrayOf(answer, isString) ? answer : [];
  return goals.flatMap(({ html }, goal): readonly Slip[] =>
    missed.includes(String(goal)) ? [{ type: 'unreached', goal: html }] : [],
  );
}

function mistyped(answer: unknown): readonly SlipCount[] {
  const confusions = readTypingAnswer(answer)?.tally.confusions ?? {};
  return Object.entries(confusions).flatMap(([pair, times]): readonly SlipCount[] => {
    const [wanted, typed] = Array.from(pair);
    return wanted === undefined || typed === undefined ? [] : [{ slip: { type: 'mistyped', wanted, typed }, times }];
  });
}

function placesIn(answer: unknown, name: string): readonly number[] | undefined {
  const places = isRecord(answer) ? answer[name] : undefined;
  return isArrayOf(places, isNumber) ? places : undefined;
}

const isPlace = (value: unknown): value is number | null => value === null || isNumber(value);

const placedIn = (answer: unknown): readonly (number | null)[] =>
  isRecord(answer) && isArrayOf(answer.placed, isPlace) ? answer.placed : [];

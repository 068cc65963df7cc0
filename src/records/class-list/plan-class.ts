import { type Random, shuffled } from '../../core/random.ts';
import { comparable } from '../../core/text.ts';
import type { Learner } from '../model.ts';
import { NICKNAME_MAX, nicknameLength } from '../nickname.ts';
import type { ListedChild } from './read-class-list.ts';

/** Why no child can be made of a line. `twice`: as `sameAs`; `no-animal`: every animal has somebody of this nickname already. */
export type ListFault = 'no-nickname' | 'too-long' | 'twice' | 'no-animal';

/** What is to become of a line of a class list. */
export interface PlannedChild extends Omit<ListedChild, 'animal'> {
  /** `joins`: is here without a class, and comes into this one. */
  readonly state: 'new' | 'joins' | 'here' | 'wrong';
  readonly fault?: ListFault | undefined;
  /** The line of which this one is a repetition. */
  readonly sameAs?: number | undefined;
  /** Empty where no child is made. */
  readonly animal: string;
  /** Was it chosen here, because the list names none that is free? */
  readonly isAssigned: boolean;
  /** Who is here already. */
  readonly learner?: Learner | undefined;
}

export interface ClassPlanning {
  /** Everybody on this machine, without guests. */
  readonly learners: readonly Learner[];
  readonly animals: readonly string[];
  /** The class of lines that name none. */
  readonly group: string;
  readonly random: Random;
}

/**
 * What a list makes of a class, line by line, before anything is made. Animals that the list names come first; the others
 * get those that the fewest in their class have, and never one that somebody with the same nickname has.
 */
export function planClass(listed: readonly ListedChild[], planning: ClassPlanning): readonly PlannedChild[] {
  const order = shuffled(planning.animals, planning.random);
  const people = gather(planning.learners);
  const first = listed.map((child) => placed(child, planning, people));
  return first.map((child) =>
    child.state === 'new' && child.animal === '' ? withAnimal(child, order, people) : child,
  );
}

interface Person {
  readonly nickname: string;
  /** Empty: not given yet. */
  animal: string;
  readonly group: string;
  readonly learner?: Learner;
  /** Of the list. */
  readonly line?: number;
}

/** Those who are here and those of the list so far. */
interface People {
  add(person: Person): void;
  called(nickname: string): readonly Person[];
  give(child: PlannedChild, animal: string): void;
  /** How many of a class have an animal. */
  count(group: string, animal: string): number;
}

function gather(learners: readonly Learner[]): People {
  const byName = new Map<string, Person[]>();
  const counts = new Map<string, number>();
  const called = (nickname: string) => byName.get(comparable(nickname)) ?? [];
  const count = (group: string, animal: string) => counts.get(`${animal} ${group}`) ?? 0;
  const note = ({ group, animal }: Pick<Person, 'group' | 'animal'>) =>
    counts.set(`${animal} ${group}`, count(group, animal) + 1);
  const add = (person: Person) => {
    byName.set(comparable(person.nickname), [...called(person.nickname), person]);
    note(person);
  };
  for (const learner of learners) add({ ...learner, learner });
  return {
    add,
    called,
    count,
    give: ({ nickname, line, group }, animal) => {
      const person = called(nickname).find((one) => one.line === line);
      if (person) person.animal = animal;
      note({ group, animal });
    },
  };
}

function placed(child: ListedChild, { group: usual }: ClassPlanning, people: People): PlannedChild {
  const group = child.group || usual;
  const plan: PlannedChild = { ...child, group, animal: '', isAssigned: false, state: 'new' };
  if (child.nickname === '') return { ...plan, state: 'wrong', fault: 'no-nickname' };
  if (nicknameLength(child.nickname) > NICKNAME_MAX) return { ...plan, state: 'wrong', fault: 'too-long' };
  const namesakes = people.called(child.nickname);
  const same = namesakes.find((one) => isSame(one, child, group));
  if (same?.learner) return here(plan, same.learner, group);
  if (same) return { ...plan, state: 'wrong', fault: 'twice', sameAs: same.line };
  const isFree = child.animal !== undefined && !namesakes.some(({ animal }) => animal === child.animal);
  const animal = isFree ? (child.animal ?? '') : '';
  people.add({ nickname: child.nickname, animal, group, line: child.line });
  return { ...plan, animal };
}

function here(plan: PlannedChild, learner: Learner, group: string): PlannedChild {
  const joins = learner.group === '' && group !== '';
  return { ...plan, animal: learner.animal, learner, state: joins ? 'joins' : 'here', group: learner.group || group };
}

/** The same nickname in the same class (or in none yet) is the same child, unless the list gives them another animal. */
function isSame(one: Person, child: ListedChild, group: string): boolean {
  if (one.group !== group && one.group !== '') return false;
  return child.animal === undefined || one.animal === '' || one.animal === child.animal;
}

function withAnimal(child: PlannedChild, order: readonly string[], people: People): PlannedChild {
  const taken = new Set(people.called(child.nickname).map(({ animal }) => animal));
  const [animal] = order
    .filter((one) => !taken.has(one))
    .sort((one, other) => people.count(child.group, one) - people.count(child.group, other));
  if (animal === undefined) return { ...child, state: 'wrong', fault: 'no-animal' };
  people.give(child, animal);
  return { ...child, animal, isAssigned: true };
}

import { type CourseIndex, lessonsOf } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import type { ExerciseId } from '../../exercises/kind.ts';
import { isByHand } from './by-hand.ts';
import type { Effort } from './pupil-report.ts';
import { wrongAnswerText } from './wrong-answer-text.ts';

const HELP = ['none', 'hint', 'step', 'answer'] as const;

/** How hard each exercise was that was answered by hand, from attempts in the order in which they were made. */
export function foldEfforts(course: CourseIndex, inOrder: readonly Attempt[]): ReadonlyMap<ExerciseId, Effort> {
  const revisions = new Map(
    lessonsOf(course).flatMap(({ exercises }) => exercises.map(({ id, revision }) => [id, revision])),
  );
  const efforts = new Map<ExerciseId, Effort>();
  // Whoever was elsewhere before, as a save code says, has no first try here.
  const elsewhere = new Set<ExerciseId>();
  for (const attempt of inOrder) {
    const revision = revisions.get(attempt.exercise);
    if (!isByHand(attempt)) elsewhere.add(attempt.exercise);
    if (revision === undefined || !isByHand(attempt)) continue;
    const before = efforts.get(attempt.exercise) ?? begun(attempt, elsewhere.has(attempt.exercise));
    efforts.set(attempt.exercise, withAttempt(before, attempt, revision === attempt.revision));
  }
  return efforts;
}

function begun({ verdict, misses, hints, help }: Attempt, wasElsewhere: boolean): Effort {
  const firstTry = !wasElsewhere && verdict.passed && misses === 0 && hints === 0 && help === 'none';
  return { tries: 0, passed: false, firstTry, missesBefore: 0, help: 'none', workedMs: 0, wrong: new Map() };
}

function withAttempt(effort: Effort, attempt: Attempt, isOfToday: boolean): Effort {
  const { passed } = attempt.verdict;
  return {
    ...effort,
    tries: effort.tries + 1,
    passed: effort.passed || passed,
    missesBefore: effort.missesBefore + Number(!passed && !effort.passed),
    help: moreHelp(effort.help, attempt.help),
    workedMs: effort.workedMs + attempt.durationMs,
    // What was answered to an older form of the exercise would be told in the words of today's.
    wrong: passed || !isOfToday ? effort.wrong : withWrong(effort.wrong, wrongAnswerText(attempt)),
  };
}

const moreHelp = (one: Effort['help'], other: Effort['help']): Effort['help'] =>
  HELP.indexOf(other) > HELP.indexOf(one) ? other : one;

function withWrong(wrong: Effort['wrong'], text: string | undefined): Effort['wrong'] {
  return text === undefined ? wrong : new Map(wrong).set(text, (wrong.get(text) ?? 0) + 1);
}

import type { Attempt } from '../../src/exercises/attempt.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import type { Learner } from '../../src/records/model.ts';

/** A class as it lies on the disk after some weeks, written down answer by answer. */

const DAY_MS = 86_400_000;

/** Eight in the morning in Shanghai, on a Monday. */
const FIRST_DAY = Date.UTC(2026, 10, 2, 0);

export interface WrittenAnswer {
  readonly exercise: Exercise;
  readonly passed: boolean;
  /** From 0. */
  readonly day?: number;
  readonly answer?: Attempt['answer'];
  readonly parts?: Attempt['verdict']['parts'];
  readonly help?: Attempt['help'];
  readonly source?: 'code';
}

export interface WrittenChild {
  readonly learner: Learner;
  readonly attempts: readonly Attempt[];
}

/** A child and all their answers, in the order in which they were given, one a minute on each day. */
export function writeChild(nickname: string, group: string, answers: readonly WrittenAnswer[]): WrittenChild {
  const id = `id-${nickname}`;
  const animal = ['panda', 'fox', 'crane', 'owl', 'turtle'][nickname.length % 5] ?? 'panda';
  const learner = { id, nickname, animal, guest: false, group, createdAt: FIRST_DAY, seenAt: FIRST_DAY, settings: {} };
  const missed = new Map<string, number>();
  const attempts = answers.map((written, index): Attempt => {
    const { exercise, passed, day = 0, answer = null, parts = {}, help = 'none', source } = written;
    const misses = missed.get(exercise.id) ?? 0;
    missed.set(exercise.id, passed ? 0 : misses + 1);
    return {
      ...{ id: `${id}-${index}`, learner: id, exercise: exercise.id, kind: exercise.kind, revision: exercise.revision },
      ...{ lang: 'zh', device: `device-${nickname}`, seq: index + 1, at: FIRST_DAY + day * DAY_MS + index * 60_000 },
      ...{ durationMs: 30_000, misses, hints: 0, help, answer },
      verdict: { passed, score: passed ? 1 : 0, parts },
      ...(source === undefined ? {} : { source }),
    };
  });
  return { learner, attempts };
}

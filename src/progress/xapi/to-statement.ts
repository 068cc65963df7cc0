import { type CourseIndex, lessonsOf } from '../../course/model.ts';
import type { Attempt } from '../../exercises/attempt.ts';
import { lessonAddressOf } from '../reports/lesson-address-of.ts';
import { courseActivity, exerciseActivity, HOME, lessonActivity } from './activities-of.ts';
import { namedUuid } from './named-uuid.ts';
import { shortResponse } from './short-response.ts';
import type { Statement, StatementResult } from './statement.ts';

/** Makes statements of a course's attempts. */
export type ToStatement = (attempt: Attempt, nickname?: string) => Statement;

/**
 * An attempt as an xAPI 1.0.3 statement. It says nothing but what the attempt says, so that it is the same whenever and
 * wherever it is made, and a record store that has it takes it for the one it has: its id follows from the attempt's, and
 * its actor is the id that the child had then, not the one they were joined with since. (A nickname, where a grown-up
 * wants it in, can change; so it is to be in always or never.)
 */
export function statementsOf(course: CourseIndex): ToStatement {
  const lessons = new Map(lessonsOf(course).map((lesson) => [lesson.address, lesson]));
  const whole = courseActivity(course);
  return (attempt, nickname = '') => {
    const address = lessonAddressOf(attempt.exercise);
    const lesson = lessons.get(address);
    const timestamp = isoTime(attempt.at);
    return {
      id: namedUuid(`attempt ${attempt.id}`),
      actor: {
        objectType: 'Agent',
        ...(nickname === '' ? {} : { name: nickname }),
        account: { homePage: HOME, name: attempt.learner },
      },
      verb: verbOf(attempt),
      object: exerciseActivity(attempt.exercise, attempt.kind, lesson),
      result: resultOf(attempt),
      context: {
        registration: namedUuid(`registration ${course.slug} ${attempt.learner}`),
        platform: 'Jieti',
        ...(attempt.revision === '' ? {} : { revision: attempt.revision }),
        language: attempt.lang === 'zh' ? 'zh-CN' : 'en-US',
        contextActivities: { parent: [lessonActivity(address, lesson)], grouping: [whole] },
        extensions: { [extension('kind')]: attempt.kind, [extension('source')]: sourceOf(attempt) },
      },
      ...(timestamp === undefined ? {} : { timestamp }),
      version: '1.0.3',
    };
  };
}

/** Who answered: one child, two together (whom with is nobody's business), or nobody, as a save code has it. */
const sourceOf = ({ source, together }: Attempt): string => source ?? (together === undefined ? 'hand' : 'pair');

const extension = (name: string): string => `${HOME}extensions/${name}`;

/** Kinds in which nothing that is done can be wrong. */
const UNJUDGED: readonly string[] = ['think', 'practice'];
/** Kinds that are done rather than answered. */
const PERFORMED: readonly string[] = ['typing', 'ime', 'code'];

/** A verb of ADL's list. What a save code tells was imported: nobody answered here. */
function verbOf({ kind, verdict, source }: Attempt): Statement['verb'] {
  const name = ((): string => {
    if (source === 'code') return 'imported';
    if (UNJUDGED.includes(kind)) return verdict.passed ? 'completed' : 'attempted';
    if (PERFORMED.includes(kind)) return verdict.passed ? 'passed' : 'failed';
    return 'answered';
  })();
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { 'en-US': name } };
}

function resultOf(attempt: Attempt): StatementResult {
  const { kind, verdict, source, durationMs, misses, hints, help } = attempt;
  // What a code says was passed, somewhere: no answer, no score, no time.
  if (source === 'code') return { completion: verdict.passed };
  const response = shortResponse(attempt);
  const judged = { success: verdict.passed, score: { scaled: Math.min(1, Math.max(0, verdict.score)) } };
  return {
    ...(UNJUDGED.includes(kind) ? {} : judged),
    completion: UNJUDGED.includes(kind) ? verdict.passed : true,
    duration: isoDuration(durationMs),
    ...(response === undefined ? {} : { response }),
    extensions: { [extension('misses')]: misses, [extension('hints')]: hints, [extension('help')]: help },
  };
}

/** A year: more is a clock gone mad. */
const LONGEST_MS = 366 * 86_400_000;

/** To the hundredth of a second, as the specification compares durations. */
const isoDuration = (ms: number): string =>
  `PT${(Math.round(Math.min(LONGEST_MS, Math.max(0, ms)) / 10) / 100).toFixed(2)}S`;

/** The last millisecond of the year 9999, after which years have more digits than the specification reads. */
const LAST_MS = 253_402_300_799_999;

const isoTime = (at: number): string | undefined => (at >= 0 && at <= LAST_MS ? new Date(at).toISOString() : undefined);

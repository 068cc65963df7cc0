import type { CourseIndex, ExerciseRef, LessonRef } from '../course/model.ts';
import type { Attempt } from '../exercises/attempt.ts';

/** A small course and attempts in it, for this folder's tests. */

const name = (text: string) => ({ zh: text, en: text });

/** An exercise of revision `r1`; a name that ends in `?` makes it optional. */
const exerciseOf = (address: string, text: string): ExerciseRef => ({
  id: `${address}#${text.replace('?', '')}`,
  kind: 'choose',
  revision: 'r1',
  optional: text.endsWith('?'),
});

export function lessonOf(slug: string, exercises: string, change: Partial<LessonRef> = {}): LessonRef {
  const address = `c/u/${slug}`;
  const refs = exercises
    .split(' ')
    .filter(Boolean)
    .map((text) => exerciseOf(address, text));
  const texts = { langs: ['zh'] as const, title: name(slug), goals: {}, minutes: 35, skills: [], requires: [] };
  return { address, slug, unit: 'u', state: 'ready', ...texts, exercises: refs, ...change };
}

export function courseOf(lessons: readonly LessonRef[], skills: readonly string[] = []): CourseIndex {
  const units = [{ slug: 'u', title: name('u'), band: '3-4' as const, lessons }];
  return {
    slug: 'c',
    title: name('c'),
    summary: name('c'),
    levels: [{ slug: 'l', title: name('l'), units }],
    pathways: [],
    skills: skills.map((id) => ({ id, title: name(id), area: '1.1' })),
  };
}

/** An attempt on `lesson#exercise`, written `ok`, `ok+help` or `miss`, with the place `device:seq@at` (`d:1@1` unless told). */
export function attemptOf(
  exercise: string,
  outcome: 'ok' | 'ok+help' | 'miss',
  place: string,
  change: Partial<Attempt> = {},
): Attempt {
  const [, device = '', seq = '', at = seq] = /^(\w+):(\d+)(?:@(\d+))?$/.exec(place) ?? [];
  return {
    id: `${exercise} ${place}`,
    learner: 'a',
    exercise: `c/u/${exercise}`,
    kind: 'choose',
    revision: 'r1',
    lang: 'zh',
    device,
    seq: Number(seq),
    at: Number(at),
    durationMs: 1000,
    misses: 0,
    hints: outcome === 'ok+help' ? 1 : 0,
    help: outcome === 'ok+help' ? 'hint' : 'none',
    verdict: { passed: outcome !== 'miss', score: outcome === 'miss' ? 0 : 1, parts: {} },
    answer: null,
    ...change,
  };
}

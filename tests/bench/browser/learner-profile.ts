import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../../src/core/json.ts';
import type { NewAttempt } from '../../../src/exercises/attempt.ts';
import { engines } from '../../../src/exercises/engines.ts';
import type { Exercise } from '../../../src/exercises/exercise.ts';
import type { Engine } from '../../../src/exercises/kind.ts';
import { attemptOf, beginSession, passedSession } from '../../../src/exercises/session.ts';
import type { Draft, Learner } from '../../../src/records/model.ts';
import { BLANK_PAGE, type BlankWindow } from './blank-page.ts';
import { newProfile, openProfile } from './cold-browser.ts';
import type { Served } from './site-server.ts';
import { storageChunk } from './storage-chunk.ts';

/** A learner who has been here before. */
export interface ReturningLearner {
  /** A profile whose database holds what they did; the caller removes it. */
  readonly profile: string;
  /** What their tab keeps of them. */
  readonly who: string;
  /** How the exercises must stand once the page has come to rest. */
  readonly states: Readonly<Record<string, string>>;
}

const LEARNER: Learner = {
  id: 'bench-learner',
  nickname: '小雨',
  animal: 'fox',
  guest: false,
  group: '',
  createdAt: 1,
  seenAt: 1,
  settings: {},
};

/**
 * A learner who did every exercise of a lesson: one passed, the next worked on and not yet checked, and so on; all
 * with a draft. The site's own storage writes it. `site` must serve `blankPage`.
 */
export async function returningLearner(site: Served, lessonPath: string): Promise<ReturningLearner> {
  const { id, nickname, animal, guest } = LEARNER;
  const works = exercisesOf(join(site.dir, lessonPath, 'index.html')).map(workOn);
  const profile = newProfile();
  const context = await openProfile(profile);
  const page = await context.newPage();
  await page.goto(site.url + BLANK_PAGE);
  await page.evaluate(store, JSON.stringify({ chunk: storageChunk(site), learner: LEARNER, works } satisfies ToStore));
  await context.close();
  return {
    profile,
    who: JSON.stringify({ id, nickname, animal, guest }),
    states: Object.fromEntries(works.map(({ draft, state }) => [draft.exercise, state])),
  };
}

/** The exercises that stand in a built page. */
function exercisesOf(file: string): readonly Exercise[] {
  const scripts = readFileSync(file, 'utf8').matchAll(/<script type="application\/json">(\{"id".*?)<\/script>/gs);
  return [...scripts].map(([, json = '']) => JSON.parse(json) as Exercise);
}

interface Work {
  readonly draft: Draft;
  readonly state: 'passed' | 'working';
  readonly attempt: NewAttempt;
}

function workOn(exercise: Exercise, index: number): Work {
  const engine = engines[exercise.kind] as unknown as Engine<Exercise, unknown, unknown>;
  const passed = passedSession(engine, exercise, 1);
  const working = { ...beginSession(engine, exercise, 1), state: passed.state, phase: 'working' } as const;
  const session = index % 2 === 0 ? passed : working;
  const draft = {
    learner: LEARNER.id,
    exercise: exercise.id,
    revision: exercise.revision,
    at: 1,
    session: asJson(session),
  };
  return { draft, state: session === passed ? 'passed' : 'working', attempt: attemptOf(engine, exercise, passed) };
}

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

interface ToStore {
  readonly chunk: string;
  readonly learner: Learner;
  readonly works: readonly Work[];
}

/** Runs in the page. */
async function store(told: string): Promise<void> {
  const { chunk, learner, works } = JSON.parse(told) as ToStore;
  const { openStore } = await (globalThis as unknown as BlankWindow).loadStorage(chunk);
  const { store } = await openStore();
  await store.putLearner(learner);
  for (const { draft, state, attempt } of works) {
    if (state === 'passed') await store.addAttempt(learner.id, 'zh', attempt, 1, draft);
    else await store.putDraft(draft);
  }
  store.close();
}

import type { Engine, ExerciseBase, Sample } from '../exercises/kind.ts';
import { beginSession, type Session, type SessionEvent, stepSession } from '../exercises/session.ts';

/** The states of an exercise that the workbench shows, in the order a child meets them. */
export const stateNames = [
  'fresh',
  'working',
  'failed-1',
  'failed-2',
  'failed-3',
  'revealed',
  'passed',
  'broken',
] as const;

export type StateName = (typeof stateNames)[number];

type AnyEngine = Engine<ExerciseBase, unknown, unknown>;

/** A session of the sample brought into that state by a child's own steps; undefined if its runs don't lead there. */
export function sessionIn(
  name: StateName,
  engine: AnyEngine,
  { exercise, passing, failing }: Sample<ExerciseBase, unknown>,
): Session<unknown> | undefined {
  let session = beginSession(engine, exercise, 7);
  const send = (event: SessionEvent<unknown>) => {
    session = stepSession(engine, exercise, session, event);
  };
  const act = (actions: readonly unknown[]) => {
    for (const action of actions) send({ type: 'act', action });
  };
  const judge = () => {
    send({ type: 'check' });
    send({ type: 'stored' });
  };
  const miss = (times: number) => {
    for (let count = 0; count < times; count += 1) {
      send({ type: 'retry', seed: 1 });
      // What was wrong may still stand there, to be mended or not.
      if (session.phase === 'fresh' || !engine.isReady(exercise, session.state)) act(failing);
      judge();
    }
    return session.phase === 'failed' && session.misses === times;
  };
  const reached: Readonly<Record<StateName, () => boolean>> = {
    fresh: () => true,
    working: () => {
      act(failing.slice(0, Math.max(1, failing.length - 1)));
      return session.phase === 'working';
    },
    'failed-1': () => miss(1),
    'failed-2': () => miss(2),
    'failed-3': () => miss(3),
    revealed: () => {
      miss(3);
      send({ type: 'reveal' });
      return session.revealed;
    },
    passed: () => {
      act(passing);
      judge();
      return session.phase === 'passed';
    },
    broken: () => true,
  };
  return reached[name]() ? session : undefined;
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../ui/after-paint.ts';
import type { Engine, ExerciseBase } from './kind.ts';
import { type Session, type SessionEvent, stepSession } from './session.ts';
import type { Draw } from './view.ts';

interface LiveSession {
  /** As it was rendered last. */
  readonly session: Session<unknown>;
  /** As it is: two clicks in one frame must both see the newest, which a render has not yet brought. */
  readonly latest: () => Session<unknown>;
  /** Takes an event, renders what has come of it, and returns it. What is drawn by `draw` is rendered a frame later. */
  readonly dispatch: (event: SessionEvent<unknown>, draw?: Draw<unknown>) => Session<unknown>;
}

/** A session on the screen. */
export function useSession(
  engine: Engine<ExerciseBase, unknown, unknown>,
  exercise: ExerciseBase,
  begin: () => Session<unknown>,
): LiveSession {
  const [session, setSession] = useState(begin);
  const latest = useRef(session);
  const waiting = useRef<() => void>();
  useEffect(() => () => waiting.current?.(), []);

  const dispatch = useCallback(
    (event: SessionEvent<unknown>, draw?: Draw<unknown>) => {
      const before = latest.current;
      const next = stepSession(engine, exercise, before, event);
      if (next === before) return next;
      latest.current = next;
      waiting.current?.();
      const isDrawn = next.phase === before.phase && draw?.(next.state);
      waiting.current = isDrawn ? afterPaint(() => setSession(next)) : undefined;
      if (!isDrawn) setSession(next);
      return next;
    },
    [engine, exercise],
  );
  return { session, latest: () => latest.current, dispatch };
}

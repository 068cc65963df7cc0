import type { PageSeen, ProbeResult, RunEnd, RunEvent, RunResult } from '../code/run.ts';
import type { TurtleCommand } from '../code/turtle/command.ts';

/** What a run comes to, written down while it goes on. */
export interface RunRecord {
  readonly ended: Promise<RunResult>;
  hasEnded(): boolean;
  /** Told on as well. Nothing is, once it has ended. */
  add(event: RunEvent): void;
  /** Time counts from here … */
  resume(): void;
  /** … to here. */
  pause(): void;
  /** Only the first end counts. */
  end(end: RunEnd, probes?: readonly ProbeResult[], page?: PageSeen): void;
}

/** In characters. More than a check could want, and little enough to be kept. */
const OUTPUT = 500_000;
const COMMANDS = 100_000;

export function createRecord(onEvent: (event: RunEvent) => void): RunRecord {
  let [output, ms, since] = ['', 0, undefined as number | undefined];
  const drawing: TurtleCommand[] = [];
  let isOver = false;
  let resolve: (result: RunResult) => void = () => undefined;
  const ended = new Promise<RunResult>((done) => {
    resolve = done;
  });
  const pause = () => {
    if (since !== undefined) ms += performance.now() - since;
    since = undefined;
  };
  return {
    ended,
    hasEnded: () => isOver,
    add(event) {
      if (isOver) return;
      if (event.type === 'output' && event.stream === 'out' && output.length < OUTPUT) {
        output = (output + event.text).slice(0, OUTPUT);
      }
      if (event.type === 'draw') drawing.push(...event.commands.slice(0, COMMANDS - drawing.length));
      onEvent(event);
    },
    resume() {
      since ??= performance.now();
    },
    pause,
    end(end, probes = [], page) {
      if (isOver) return;
      isOver = true;
      pause();
      resolve({ end, output, drawing, probes, page, ms });
    },
  };
}

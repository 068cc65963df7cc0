import type { CodeError } from '../../../code/run.ts';

/** What the learner's program is called in tracebacks. */
export const LEARNER_FILE = 'main.py';

const FRAME = /^ {2}File "([^"]*)", line (\d+)(?:, column (\d+))?(?:, in (.*))?$/;
const NO_MEMORY = 'MemoryError';
const LEFT = 'SystemExit';
const TOO_DEEP = 'maximum recursion depth exceeded';
/** So many frames of a long traceback are kept at either end. */
const KEPT_FRAMES = 5;

/** How a program ended, from what MicroPython printed about it. */
export type PythonEnd =
  | { readonly type: 'left' }
  | { readonly type: 'memory' }
  | { readonly type: 'error'; readonly error: CodeError };

/** Reads a traceback: the learner's own frames stay, those of our library go. */
export function readTraceback(traceback: string): PythonEnd {
  const lines = traceback.trimEnd().split('\n');
  const framesEnd = lines.reduce((last, line, at) => (FRAME.test(line) ? at : last), -1);
  const frames = lines.filter((line) => FRAME.exec(line)?.[1] === LEARNER_FILE);
  const said = lines.slice(framesEnd + 1).join('\n');
  const [, rawName = '', message = ''] = /^([\w.]+)(?:: ?([\s\S]*))?$/.exec(said) ?? ['', 'Error', said];
  if (rawName === LEFT) return { type: 'left' };
  if (rawName === NO_MEMORY) return { type: 'memory' };
  const name = rawName === 'RuntimeError' && message === TOO_DEEP ? 'RecursionError' : rawName;
  const place = FRAME.exec(frames[frames.length - 1] ?? '');
  return {
    type: 'error',
    error: {
      name,
      message,
      file: LEARNER_FILE,
      line: place?.[2] === undefined ? undefined : Number(place[2]),
      column: place?.[3] === undefined ? undefined : Number(place[3]),
      original: [
        'Traceback (most recent call last):',
        ...shortened(frames),
        message ? `${name}: ${message}` : name,
      ].join('\n'),
    },
  };
}

const shortened = (frames: readonly string[]): readonly string[] =>
  frames.length <= 2 * KEPT_FRAMES ? frames : [...frames.slice(0, KEPT_FRAMES), '  ...', ...frames.slice(-KEPT_FRAMES)];

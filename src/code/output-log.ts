export type Stream = 'out' | 'error' | 'note';

/** A line, or the beginning of one that isn't ended yet. Never changed: a longer one is another. */
export interface OutputLine {
  /** Counts up from 0 over the whole run; what was left out is counted. */
  readonly number: number;
  readonly text: string;
  readonly stream: Stream;
}

/** What a program printed, bounded: its first lines and its last ones. Immutable. */
export interface OutputLog {
  readonly head: readonly OutputLine[];
  /** How many lines were left out between head and tail. */
  readonly left: number;
  readonly tail: readonly OutputLine[];
  /** The number of the next line. */
  readonly next: number;
  /** Does the last line still wait for its end? */
  readonly isOpen: boolean;
}

export const HEAD_LINES = 2000;
export const TAIL_LINES = 2000;
/** A longer line is cut; in characters. */
export const LINE_LENGTH = 2000;

export const emptyLog: OutputLog = { head: [], left: 0, tail: [], next: 0, isOpen: false };

/** The log with this text behind it. One text may be many lines, and may go on with the last one. */
export function addOutput(log: OutputLog, text: string, stream: Stream): OutputLog {
  if (text === '') return log;
  const pieces = text.split('\n');
  const isOpen = pieces[pieces.length - 1] !== '';
  if (!isOpen) pieces.pop();
  const last = lastLine(log);
  const continued = log.isOpen && last?.stream === stream ? last : undefined;
  const lines = pieces.map((piece, at) => {
    const whole = at === 0 && continued ? continued.text + piece : piece;
    return { number: log.next + at - (continued ? 1 : 0), text: cutLine(whole), stream };
  });
  return { ...withLines(continued ? withoutLast(log) : log, lines), isOpen };
}

/** The log with so many lines left out behind it. */
export function addSkipped(log: OutputLog, lines: number): OutputLog {
  if (lines === 0) return log;
  return { ...log, left: log.left + log.tail.length + lines, tail: [], next: log.next + lines, isOpen: false };
}

const cutLine = (text: string): string => (text.length > LINE_LENGTH ? `${text.slice(0, LINE_LENGTH)}…` : text);

const lastLine = ({ head, tail }: OutputLog): OutputLine | undefined => tail[tail.length - 1] ?? head[head.length - 1];

function withoutLast(log: OutputLog): OutputLog {
  const next = log.next - 1;
  return log.tail.length > 0
    ? { ...log, tail: log.tail.slice(0, -1), next }
    : { ...log, head: log.head.slice(0, -1), next };
}

function withLines(log: OutputLog, lines: readonly OutputLine[]): OutputLog {
  const next = log.next + lines.length;
  const room = log.left > 0 || log.tail.length > 0 ? 0 : Math.max(HEAD_LINES - log.head.length, 0);
  const head = room > 0 ? [...log.head, ...lines.slice(0, room)] : log.head;
  const rest = [...log.tail, ...lines.slice(room)];
  const over = Math.max(rest.length - TAIL_LINES, 0);
  return { ...log, head, left: log.left + over, tail: over > 0 ? rest.slice(over) : rest, next };
}

import type { CodeError, ProbeResult, QuestionKind, RunEnd } from '../code/run.ts';
import { isArrayOf, isBoolean, isNumber, isRecord, isString } from '../core/json.ts';
import { parseTurtleCommand } from './parse-turtle-command.ts';
import type { Shown } from './worker/gather.ts';
import type { FromWorker } from './worker/messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Longer pieces are never sent by our own side. In characters, and in commands. */
const TEXT = 1_000_000;
const COMMANDS = 200_000;
const PROBES = 1000;

/** A message from a worker, if it is one of the shapes that ours send; undefined for all else. */
export function parseWorkerMessage(value: unknown): FromWorker | undefined {
  if (!isRecord(value) || !isString(value.type)) return undefined;
  return Object.keys(PARSERS).includes(value.type) ? PARSERS[value.type as FromWorker['type']](value) : undefined;
}

const PARSERS: { readonly [T in FromWorker['type']]: (value: Fields) => FromWorker | undefined } = {
  ready: ({ loopMs }) => (loopMs === undefined || isAmount(loopMs) ? { type: 'ready', loopMs } : undefined),
  output: ({ text, stream }) =>
    isText(text) && (stream === 'out' || stream === 'error') ? { type: 'output', text, stream } : undefined,
  skipped: ({ lines }) => (isAmount(lines) ? { type: 'skipped', lines } : undefined),
  draw: ({ commands }) => {
    if (!Array.isArray(commands) || commands.length > COMMANDS) return undefined;
    const parsed = commands.map(parseTurtleCommand);
    return parsed.every((command) => command !== undefined) ? { type: 'draw', commands: parsed } : undefined;
  },
  ask: ({ question, kind, emitted }) => {
    const shown = parseShown(emitted);
    return isText(question) && isQuestionKind(kind) && shown
      ? { type: 'ask', question, kind, emitted: shown }
      : undefined;
  },
  sleep: ({ ms }) => (isAmount(ms) ? { type: 'sleep', ms } : undefined),
  pong: () => ({ type: 'pong' }),
  end: ({ end, probes }) => {
    const parsed = parseRunEnd(end);
    return parsed && isArrayOf(probes, isProbeResult) && probes.length <= PROBES
      ? { type: 'end', end: parsed, probes: probes.map(({ ok, seen }) => ({ ok, seen })) }
      : undefined;
  },
};

function parseRunEnd(value: unknown): RunEnd | undefined {
  if (!isRecord(value)) return undefined;
  const { reason } = value;
  if (reason === 'done' || reason === 'memory' || reason === 'timeout' || reason === 'broken') return { reason };
  const error = reason === 'error' ? parseCodeError(value.error) : undefined;
  return error && { reason: 'error', error };
}

/** What a program threw, if it is told in the right shape. */
export function parseCodeError(value: unknown): CodeError | undefined {
  if (!isRecord(value)) return undefined;
  const { name, message, file, line, column, original } = value;
  if (!isText(name) || !isText(message) || !isText(file) || !isText(original)) return undefined;
  return isPlace(line) && isPlace(column) ? { name, message, file, line, column, original } : undefined;
}

function parseShown(value: unknown): Shown | undefined {
  if (!isRecord(value)) return undefined;
  const { characters, commands } = value;
  return isAmount(characters) && isAmount(commands) ? { characters, commands } : undefined;
}

const isText = (value: unknown): value is string => isString(value) && value.length <= TEXT;
const isAmount = (value: unknown): value is number => isNumber(value) && value >= 0;
const isPlace = (value: unknown): value is number | undefined => value === undefined || isAmount(value);
const isProbeResult = (value: unknown): value is ProbeResult =>
  isRecord(value) && isBoolean(value.ok) && (value.seen === undefined || isText(value.seen));

const isQuestionKind = (value: unknown): value is QuestionKind =>
  value === 'input' || value === 'prompt' || value === 'confirm' || value === 'alert';

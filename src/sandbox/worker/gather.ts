import type { TurtleCommand } from '../../code/turtle/command.ts';
import type { FromWorker } from './messages.ts';
import { append, codeAt, indexIn, nowMs, sliceText } from './natives.ts';
import type { Emitted } from './runner.ts';

/** What has been shown of an earlier run of the same program, and isn't to be shown again. */
export interface Shown {
  readonly characters: number;
  readonly commands: number;
}

export interface Gatherer {
  readonly emit: (event: Emitted) => void;
  /** Sends what is waiting. */
  readonly flush: () => void;
  /** All that was emitted up to now, sent, shown before or left out. */
  readonly total: () => Shown;
}

/** A piece goes out at once while there are tickets; they come back with time, so a flood goes out in big pieces. */
const TICKETS = 200;
const TICKET_MS = 20;
const FLOOD_MS = 100;
/** So much is sent whole; after that, what comes faster than anybody reads is cut in the middle. In characters. */
const WHOLE = 256 * 1024;
const PIECE = 16 * 1024;
const KEPT = 8 * 1024;
/** Nobody draws more by hand; what comes after it is left out. */
const COMMANDS = 100_000;

/** Gathers what a program emits into messages, few enough that the page stays quick. */
export function gather(post: (message: FromWorker) => void, shown: Shown): Gatherer {
  let [text, stream]: [string, 'out' | 'error'] = ['', 'out'];
  let tail = '';
  let left = 0;
  let commands: TurtleCommand[] = [];
  let [characters, drawn, sent] = [0, 0, 0];
  let [tickets, sentAt] = [TICKETS, nowMs()];

  const flush = (): void => {
    if (text !== '' || tail !== '') {
      if (left > 0) {
        post({ type: 'output', text, stream });
        post({ type: 'skipped', lines: left });
        if (tail !== '') post({ type: 'output', text: tail, stream });
      } else post({ type: 'output', text: text + tail, stream });
      sent += text.length + tail.length;
    }
    if (commands.length > 0) post({ type: 'draw', commands });
    [text, tail, left, commands] = ['', '', 0, []];
  };

  const mayFlush = (): boolean => {
    const now = nowMs();
    const earned = (now - sentAt) / TICKET_MS;
    if (tickets + earned < 1 && now - sentAt < FLOOD_MS) return false;
    tickets = tickets + earned > TICKETS ? TICKETS : tickets + earned;
    tickets = tickets < 1 ? 0 : tickets - 1;
    sentAt = now;
    return true;
  };

  const addText = (added: string, to: 'out' | 'error'): void => {
    characters += added.length;
    const old = characters - added.length < shown.characters ? shown.characters - (characters - added.length) : 0;
    const fresh = old === 0 ? added : sliceText(added, old);
    if (fresh === '') return;
    if (to !== stream) flush();
    stream = to;
    if (text.length + fresh.length <= PIECE && tail === '') text += fresh;
    else tail += fresh;
    if (sent + text.length + tail.length <= WHOLE) {
      if (text.length + tail.length >= PIECE) flush();
    } else if (tail.length > PIECE + KEPT) cutTail();
  };

  const cutTail = (): void => {
    const from = indexIn(tail, '\n', tail.length - KEPT) + 1 || tail.length - KEPT;
    for (let at = 0; at < from; at += 1) if (codeAt(tail, at) === 10) left += 1;
    tail = sliceText(tail, from);
  };

  const addCommands = (added: readonly TurtleCommand[]): void => {
    for (let at = 0; at < added.length; at += 1) {
      drawn += 1;
      if (drawn > shown.commands && drawn <= COMMANDS) append(commands, added[at] as TurtleCommand);
    }
  };

  return {
    emit(event) {
      if (event.type === 'output') addText(event.text, event.stream);
      else addCommands(event.commands);
      if ((text !== '' || tail !== '' || commands.length > 0) && mayFlush()) flush();
    },
    flush,
    total: () => ({ characters, commands: drawn }),
  };
}

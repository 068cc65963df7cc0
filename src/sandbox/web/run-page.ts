import type { Program } from '../../code/program.ts';
import type { CodeError, PageElement, RunEnd } from '../../code/run.ts';
import { makeGuardNames } from '../guard-names.ts';
import type { Shell, ShellFrame } from '../open-shell.ts';
import { type FromPage, MOST_ELEMENTS, type PageError, parsePageMessage, type ToPage } from '../page-messages.ts';
import { createRecord, type RunRecord } from '../run-record.ts';
import type { Run, RunOptions, SandboxTexts } from '../sandbox.ts';
import { type BuiltPage, buildPage } from './build-page.ts';
import { type Judge, openJudge } from './open-judge.ts';
import { pressTarget } from './press-target.ts';

/**
 * One task of a page may take so long. It shares the lesson's thread in older browsers: Stop must be heard within 100 ms,
 * and a child may be at the keys.
 */
const TASK_MS = 80;
/** The same where somebody has said that they wait for it. */
const AWAITED_MS = 1000;
/** What all tasks of a page may take together before it rests. */
const LONG_RUN_MS = 1000;
/** A page that has not come to rest by then won't. */
const REST_MS = 6000;

export interface PageRunner {
  run(program: Program, options: RunOptions): Run;
}

/** Runs web pages in one shell. The page that is shown stays until the next one has loaded. */
export function openPageRunner(shell: Shell, texts: SandboxTexts): PageRunner {
  let shown: ShellFrame | undefined;
  const judge = openJudge(shell);
  const show = (frame: ShellFrame) => {
    frame.show();
    if (shown !== frame) shown?.remove();
    shown = frame;
  };
  const remove = (frame: ShellFrame) => {
    frame.remove();
    if (shown === frame) shown = undefined;
  };
  const clear = () => shown && remove(shown);
  return { run: (program, options) => runPage({ shell, texts, judge, show, remove, clear }, program, options) };
}

interface Around {
  readonly shell: Shell;
  readonly texts: SandboxTexts;
  readonly judge: Judge;
  readonly show: (frame: ShellFrame) => void;
  readonly remove: (frame: ShellFrame) => void;
  /** Takes away whatever is shown. */
  readonly clear: () => void;
}

function runPage(around: Around, program: Program, options: RunOptions): Run {
  const record = createRecord(options.onEvent);
  const names = makeGuardNames();
  const built = buildPage(program, names);
  let frame: ShellFrame | undefined;
  let error: CodeError | undefined;
  let [isOver, isMemory] = [false, false];
  let onRest: ((html: string | undefined) => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const leave = () => {
    if (frame) around.remove(frame);
    frame = undefined;
  };
  const end = (reason: RunEnd, page?: Parameters<RunRecord['end']>[2]) => {
    clearTimeout(timer);
    if (options.silent) leave();
    // Where somebody waits for a page that never comes to rest, the one before it would be taken for it.
    else if (!options.draft && frame === undefined) around.clear();
    record.end(reason, [], page);
  };
  const hear = (message: FromPage) => {
    if (message.type === 'output') {
      if (record.hasEnded()) options.onEvent(message);
      else record.add(message);
    } else if (message.type === 'rest') onRest?.(message.html);
    else if (message.type === 'over') {
      isOver = true;
      leave();
      if (record.hasEnded()) options.onEvent(message);
      end({ reason: message.reason });
    } else if (record.hasEnded())
      options.onEvent({ type: 'output', text: `${inWords(placed(message.error, built))}\n`, stream: 'error' });
    else if (error === undefined) {
      error = placed(message.error, built);
      isMemory = message.error.isMemory;
    }
  };
  const tell = (message: ToPage) => frame?.port.postMessage(message);
  /** Resolves with the page when it has come to rest. */
  const rest = () =>
    new Promise<string | undefined>((resolve) => {
      onRest = (html) => {
        onRest = undefined;
        resolve(html);
      };
    });

  const begin = async () => {
    const [runaway] = built.runaways;
    if (runaway) return end({ reason: 'error', error: runawayError(runaway) });
    if (built.elements > MOST_ELEMENTS) return end({ reason: 'memory' });
    const made = await around.shell.frame('page');
    if (record.hasEnded()) return made.remove();
    frame = made;
    record.resume();
    timer = setTimeout(() => {
      leave();
      end({ reason: 'timeout' });
    }, REST_MS);
    made.port.onmessage = ({ data }) => {
      const message = parsePageMessage(data);
      if (message) hear(message);
    };
    const { link, form, dialogue, prompt, confirm } = around.texts;
    const loaded = rest();
    tell({
      type: 'page',
      html: built.html,
      handlers: built.handlers,
      names,
      seed: options.seed,
      limits: { taskMs: options.awaited ? AWAITED_MS : TASK_MS, longRunMs: LONG_RUN_MS },
      texts: { link, form, dialogue, prompt, confirm },
    });
    const html = await loaded;
    if (isOver || frame === undefined) return;
    if (!options.silent) around.show(frame);
    const page = options.page && html !== undefined ? await see(html, options.page) : undefined;
    if (isMemory) end({ reason: 'memory' }, page);
    else end(error ? { reason: 'error', error } : { reason: 'done' }, page);
  };

  const see = async (html: string, { properties, presses }: NonNullable<RunOptions['page']>) => {
    const elements = await around.judge.see(html, properties);
    const pressed: (readonly PageElement[] | undefined)[] = [];
    let now = elements;
    for (const wanted of presses) {
      const index = pressTarget(now, wanted);
      const after = index === undefined ? undefined : await press(index, now[index]?.tag ?? '');
      if (after !== undefined) now = await around.judge.see(after, properties);
      pressed.push(after === undefined ? undefined : now);
    }
    return { elements, pressed };
  };
  const press = (index: number, tag: string) => {
    const rested = rest();
    tell({ type: 'press', index, tag });
    return rested;
  };

  void begin();
  return {
    ended: record.ended,
    stop() {
      leave();
      end({ reason: 'stopped' });
    },
    answer: () => undefined,
  };
}

/** An error at its place in the learner's files. */
function placed({ name, message, piece, line, column }: PageError, { scripts, malformed }: BuiltPage): CodeError {
  // Syntax errors don't say in which piece they are; only the first one counts.
  const script = piece === undefined ? (name === 'SyntaxError' ? malformed[0] : undefined) : scripts[piece];
  const place = line === undefined || column === undefined ? undefined : script?.toFile({ line, column });
  const file = script?.file ?? 'index.html';
  const where = place ? `\n    at ${file}:${place.line}:${place.column}` : '';
  return {
    ...{ name, message },
    file,
    line: place?.line,
    column: place?.column,
    original: `${name}: ${message}${where}`,
  };
}

const inWords = ({ original }: CodeError): string => original;

function runawayError({ pattern, file, line, column }: BuiltPage['runaways'][number]): CodeError {
  const message = `Invalid regular expression: /${pattern}/: it can take for ever`;
  const original = `SyntaxError: ${message}\n    at ${file}:${line}:${column}`;
  return { name: 'SyntaxError', message, file, line, column, original };
}

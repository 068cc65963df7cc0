import { useEffect, useRef, useState } from 'preact/hooks';
import { addOutput, addSkipped, emptyLog, type OutputLog } from '../../code/output-log.ts';
import type { CodeFile } from '../../code/program.ts';
import type { QuestionKind, RunEnd, RunEvent, RunResult } from '../../code/run.ts';
import type { TurtleCommand } from '../../code/turtle/command.ts';
import { type DrawingFacts, describeDrawing } from '../../code/turtle/describe-drawing.ts';
import type { Json } from '../../core/json.ts';
import type { Run, Sandbox } from '../../sandbox/open-sandbox.ts';
import type { TurtlePlayer } from '../../sandbox/turtle-player.ts';
import { useT } from '../../ui/context.ts';
import type { ViewProps } from '../view.ts';
import { type CodeAction, type CodeState, isRun, mayRun } from './engine.ts';
import { judgeRun } from './run/judge-run.ts';
import { type ToldMistake, tellMistakes } from './run/tell-mistakes.ts';
import type { CodeExercise } from './schema.ts';

export type { ToldMistake } from './run/tell-mistakes.ts';

/** `judging`: the program is done, and it is looked at which goals it reached. */
export type RunPhase = 'idle' | 'running' | 'asking' | 'judging';

export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
}

/** What the parts of the view are given. */
export interface Workshop {
  readonly phase: RunPhase;
  readonly question: Question | undefined;
  readonly log: OutputLog;
  /** Changes whenever something was printed. */
  readonly printed: number;
  /** What to say of how the run ended, if it ended unlike usual. */
  readonly note: 'stopped' | 'broken' | 'heavy' | undefined;
  readonly told: ToldMistake | undefined;
  readonly hasRun: boolean;
  readonly hasDrawn: boolean;
  /** What the finished drawing has in it. */
  readonly drawing: DrawingFacts | undefined;
  readonly versions: ViewProps<CodeExercise, CodeState, CodeAction>['versions'];
  /** Takes the canvas's player once there is one. */
  readonly setPlayer: (player: TurtlePlayer | undefined) => void;
  /** Where the sandbox's frame goes. */
  readonly setPlace: (place: HTMLElement | null) => void;
  readonly run: () => void;
  /** The page was ended early, so that everything else could go on: may it be given longer? */
  readonly mayAwait: boolean;
  /** Runs it again and waits for it. */
  readonly runAwaited: () => void;
  /** Runs unless the code was run as it stands; false: it was stopped. */
  readonly runToCheck: () => Promise<boolean>;
  readonly stop: () => void;
  readonly answer: (text: string | null) => void;
  readonly warm: () => void;
  /** For each goal: was it reached by the code as it stands? */
  readonly reached: (state: CodeState) => readonly (boolean | undefined)[];
}

type Props = ViewProps<CodeExercise, CodeState, CodeAction>;

/** So long after the last key a page that was run before is shown anew. */
const PREVIEW_AFTER_MS = 700;

/** A program waits so long for the disk that keeps it; a disk that takes longer is told of elsewhere. */
const SAVED_WITHIN_MS = 2000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How often what is printed comes to the screen. */
const SHOW_EVERY_MS = 80;

/** Runs the program of an exercise and knows what came of it. */
export function useWorkshop(props: Props): Workshop {
  const { exercise, state } = props;
  const t = useT();
  const [phase, setPhase] = useState<RunPhase>('idle');
  const [question, setQuestion] = useState<Question>();
  const [printed, setPrinted] = useState(0);
  const [note, setNote] = useState<Workshop['note']>();
  const [told, setTold] = useState<ToldMistake>();
  const [mayAwait, setMayAwait] = useState(false);
  const [hasDrawn, setHasDrawn] = useState(false);
  const [drawing, setDrawing] = useState<DrawingFacts>();
  const [versions, setVersions] = useState(props.versions);
  const log = useRef(emptyLog);
  const latest = useRef(props);
  latest.current = props;
  const place = useRef<HTMLElement | null>(null);
  const sandbox = useRef<Promise<Sandbox>>();
  const running = useRef<Run>();
  const turn = useRef(0);
  /** The page took too long: it isn't shown by itself again before somebody has run it. */
  const isHeavy = useRef(false);
  const isAwaited = useRef(false);
  /** What ran last, or runs. */
  const begun = useRef<readonly CodeFile[]>();
  const player = useRef<TurtlePlayer>();
  const undrawn = useRef<TurtleCommand[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const openSandbox = () => {
    sandbox.current ??= import('../../sandbox/open-sandbox.ts').then((file) => {
      if (!place.current) throw new Error('The sandbox has no place on the page.');
      return file.openSandbox({ place: place.current, lang: exercise.lang, texts: file.sandboxTexts(t) });
    });
    sandbox.current.catch(() => {
      sandbox.current = undefined;
    });
    return sandbox.current;
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      turn.current += 1;
      sandbox.current?.then((opened) => opened.dispose());
    },
    [],
  );

  // The first line comes at once; of a flood only so much as anybody can read.
  const isBehind = useRef(false);
  const show = () => {
    isBehind.current = timer.current !== undefined;
    if (isBehind.current) return;
    setPrinted((count) => count + 1);
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (isBehind.current) show();
    }, SHOW_EVERY_MS);
  };

  /** `files`: as they were run. */
  const hear = (event: RunEvent, files: readonly CodeFile[]) => {
    if (event.type === 'output') {
      log.current = addOutput(log.current, event.text, event.stream);
      show();
    } else if (event.type === 'skipped') {
      log.current = addSkipped(log.current, event.lines);
      show();
    } else if (event.type === 'ask') {
      setQuestion({ text: event.question, kind: event.kind });
      setPhase('asking');
    } else if (event.type === 'over') {
      isHeavy.current = true;
      endedEarly(event);
      tell(files, event, turn.current);
    } else {
      setHasDrawn(true);
      if (player.current) player.current.draw(event.commands);
      else undrawn.current.push(...event.commands);
    }
  };

  const begin = (awaited: boolean) => {
    turn.current += 1;
    isAwaited.current = awaited;
    log.current = emptyLog;
    player.current?.clear();
    undrawn.current = [];
    setHasDrawn(false);
    setDrawing(undefined);
    setTold(undefined);
    setMayAwait(false);
    setNote(undefined);
    setQuestion(undefined);
    setPhase('running');
    // An empty screen doesn't put off the first line.
    clearTimeout(timer.current);
    timer.current = undefined;
    setPrinted((count) => count + 1);
    return turn.current;
  };

  /** The program as it stands, run and judged; false: it was stopped, or another run took its place. */
  const runNow = async (kept: 'version' | 'draft', { unasked = false, awaited = false } = {}): Promise<boolean> => {
    const { state: before, save } = latest.current;
    if (!mayRun(exercise, before)) return false;
    const mine = begin(awaited);
    const { files } = before;
    begun.current = files;
    const content = { files: files.map(({ name, text }) => ({ name, text })) };
    if (kept === 'version') setVersions((known) => [{ at: Date.now(), content }, ...known].slice(0, VERSIONS_SHOWN));
    const saved = Promise.race([save(kept === 'version' ? content : undefined), pause(SAVED_WITHIN_MS)]);
    try {
      const opened = await openSandbox();
      if (mine !== turn.current) return false;
      const judged = await judgeRun({
        ...{ sandbox: opened, exercise, files, saved, unasked, awaited, draft: kept === 'draft' },
        onEvent: (event) => mine === turn.current && hear(event, files),
        onRun: (run) => {
          running.current = run;
        },
        onEnd: (result) => {
          endRun(result, files, kept, mine);
          if (kept === 'version') keepOutcome(result.drawing, content).catch(console.error);
        },
      });
      if (mine !== turn.current) return false;
      await player.current?.whenIdle();
      if (mine !== turn.current) return false;
      setPhase('idle');
      if (judged === undefined) return false;
      latest.current.act({ type: 'ran', files, goals: judged });
      return true;
    } catch (error) {
      console.error(error);
      if (mine === turn.current) endBroken();
      return false;
    }
  };

  const endRun = (result: RunResult, files: readonly CodeFile[], kept: 'version' | 'draft', mine: number) => {
    if (mine !== turn.current) return;
    setQuestion(undefined);
    setPhase('judging');
    const { drawing: drawn, end } = result;
    if (drawn.length > 0) setDrawing(describeDrawing(drawn));
    isHeavy.current = end.reason === 'timeout' || end.reason === 'memory' || isAwaited.current;
    if (end.reason === 'stopped' || end.reason === 'broken') setNote(end.reason);
    if (isAwaited.current && end.reason === 'done') setNote('heavy');
    // It needn't be endless, and its writer hasn't asked yet.
    if (kept === 'draft' && end.reason === 'timeout') return setNote('heavy');
    endedEarly(end);
    tell(files, end, mine);
  };

  const endedEarly = ({ reason }: RunEnd) =>
    setMayAwait(exercise.lang === 'web' && reason === 'timeout' && !isAwaited.current);

  const tell = async (files: readonly CodeFile[], end: RunEnd, mine: number) => {
    // Who is to find a bug is not told of it before it does harm.
    const how = { lang: pageLanguage(), mayHint: !exercise.fix };
    const mistake = await tellMistakes({ lang: exercise.lang, files }, end, how);
    if (mine === turn.current) setTold(mistake);
  };

  /** The picture goes with the program: it is drawn again wherever the work is shown, and nothing runs for it. */
  const keepOutcome = async (commands: readonly TurtleCommand[], content: Json) => {
    if (commands.length === 0) return;
    const { drawingOutcome } = await import('../../code/turtle/kept/drawing-outcome.ts');
    const outcome = drawingOutcome(commands);
    if (outcome === undefined) return;
    setVersions((known) => known.map((one) => (one.content === content ? { ...one, outcome } : one)));
    await latest.current.save(content, outcome);
  };

  const endBroken = () => {
    setPhase('idle');
    setQuestion(undefined);
    setNote('broken');
  };

  const stop = () => {
    running.current?.stop();
    player.current?.finish();
  };

  // A page that was run is shown anew as it is written; nothing runs before somebody has asked for it.
  const hasRun = turn.current > 0;
  useEffect(() => {
    if (exercise.lang !== 'web' || !hasRun || isHeavy.current || isRun(state)) return undefined;
    const later = setTimeout(() => begun.current !== state.files && runNow('draft'), PREVIEW_AFTER_MS);
    return () => clearTimeout(later);
  }, [state.files]);

  return {
    ...{ phase, question, printed, note, told, mayAwait, hasRun, hasDrawn, drawing, versions, stop },
    log: log.current,
    setPlayer: (next) => {
      player.current = next;
      if (next) next.draw(undrawn.current.splice(0));
    },
    setPlace: (element) => {
      place.current = element;
    },
    run: () => void runNow('version'),
    runAwaited: () => void runNow('version', { awaited: true }),
    runToCheck: () => {
      const isSame = begun.current === latest.current.state.files;
      return runNow('version', { unasked: true, awaited: isSame && isAwaited.current });
    },
    answer: (text) => {
      setQuestion(undefined);
      setPhase('running');
      running.current?.answer(text);
    },
    warm: () => void openSandbox().then((opened) => opened.warm(), console.error),
    reached: (now) =>
      exercise.goals.map((_, goal) => (now.solved ? true : isRun(now) ? now.run?.goals[goal] : undefined)),
  };
}

/** As many as are kept. */
const VERSIONS_SHOWN = 10;

const pageLanguage = (): 'zh' | 'en' => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');

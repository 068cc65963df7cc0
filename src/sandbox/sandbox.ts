import type { CodeLang, Program } from '../code/program.ts';
import type { PageWanted, Probe, RunEvent, RunResult } from '../code/run.ts';

/** What we say ourselves in a learner's output, in the learner's language. */
export interface SandboxTexts {
  /** The name of the frame, for screen readers. */
  readonly frame: string;
  /** A link was followed; `{address}` stands for where it leads. */
  readonly link: string;
  /** A form was sent. */
  readonly form: string;
  /** The page said something by `alert`; `{text}` stands for what. */
  readonly dialogue: string;
  /** It asked for a text, which it can't be given. */
  readonly prompt: string;
  /** It asked for yes or no, and was told yes. */
  readonly confirm: string;
}

export interface SandboxOptions {
  /** Where a web preview is seen; for other languages a hidden frame goes into it. */
  readonly place: HTMLElement;
  readonly lang: CodeLang;
  readonly texts: SandboxTexts;
}

export interface RunOptions {
  readonly seed: number;
  readonly onEvent: (event: RunEvent) => void;
  /** The program doesn't begin before this has settled; what it needs is made ready meanwhile. */
  readonly after?: Promise<unknown>;
  /** Given: a check. Questions are answered from these without asking, and nothing is waited for. */
  readonly answers?: readonly string[];
  readonly probes?: readonly Probe[];
  /** Only for web pages: what to look at when it has come to rest. */
  readonly page?: PageWanted;
  /** Only for web pages: nobody asked for this run, so the page before stays where this one can't be shown. */
  readonly draft?: boolean;
  /** Only for web pages: somebody waits for it, who knows that nothing else may answer meanwhile. */
  readonly awaited?: boolean;
  /** Only for web pages: the one that is shown stays, this one isn't seen. */
  readonly silent?: boolean;
}

export interface Run {
  /** Never rejects. */
  readonly ended: Promise<RunResult>;
  /** Ends it within 100 ms, whatever it does, unless it's awaited. A page that has ended already is taken away. */
  stop(): void;
  /** The answer to the last `ask`; null: none was given. */
  answer(text: string | null): void;
}

export interface Sandbox {
  /** Runs a program; one that is under way is stopped. */
  run(program: Program, options: RunOptions): Run;
  /** Loads what a run needs, so that the first one starts at once. */
  warm(): void;
  dispose(): void;
}

import type { CodeLang, Program } from '../code/program.ts';
import type { RunResult } from '../code/run.ts';
import { warmGuard } from './load-guard.ts';
import { openShell, type Shell } from './open-shell.ts';
import { runInWorker } from './run-in-worker.ts';
import type { Run, RunOptions, Sandbox, SandboxOptions } from './sandbox.ts';
import type { PageRunner } from './web/run-page.ts';
import { openWorkerPool } from './worker-pool.ts';

export type { Run, RunOptions, Sandbox, SandboxOptions, SandboxTexts } from './sandbox.ts';
export { sandboxTexts } from './sandbox-texts.ts';

/** A place for learner code of one language. Nothing is loaded before `warm` or the first `run`. */
export function openSandbox(options: SandboxOptions): Sandbox {
  const { lang } = options;
  return lang === 'web' ? webSandbox(options) : workerSandbox(options, lang);
}

function workerSandbox({ place, texts }: SandboxOptions, lang: Exclude<CodeLang, 'web'>): Sandbox {
  const open = once(() => {
    const shell = openShell(place, texts.frame);
    return { shell, pool: openWorkerPool(shell, lang) };
  });
  return sandboxOf({
    warm() {
      open.get().pool.warm();
      if (lang === 'javascript') warmGuard();
    },
    run: (program, options) => runInWorker(open.get().pool, program, options),
    shell: () => open.found()?.shell,
  });
}

/** The parsers for pages come with the first page. */
function webSandbox({ place, texts }: SandboxOptions): Sandbox {
  const open = once(() => {
    const shell = openShell(place, texts.frame);
    const runner = import('./web/run-page.ts').then(({ openPageRunner }) => openPageRunner(shell, texts));
    return { shell, runner };
  });
  return sandboxOf({
    warm: () => void open.get(),
    run: (program, options) => runLater(open.get().runner, program, options),
    shell: () => open.found()?.shell,
  });
}

/** A run in a runner that is still to come. */
function runLater(runner: Promise<PageRunner>, program: Program, options: RunOptions): Run {
  let stopped = false;
  let stop = () => {
    stopped = true;
  };
  const ended = Promise.all([runner, options.after]).then(
    ([found]) => {
      const run = found.run(program, options);
      stop = run.stop;
      if (stopped) run.stop();
      return run.ended;
    },
    () => brokenResult,
  );
  return { ended, stop: () => stop(), answer: () => undefined };
}

/** What our own part that can't be loaded comes to. */
const brokenResult: RunResult = {
  end: { reason: 'broken' },
  output: '',
  drawing: [],
  probes: [],
  page: undefined,
  ms: 0,
};

/** A thing that is made when it is first wanted. */
function once<T>(make: () => T): { readonly get: () => T; readonly found: () => T | undefined } {
  let made: T | undefined;
  return {
    get: () => {
      made ??= make();
      return made;
    },
    found: () => made,
  };
}

interface Parts {
  readonly warm: () => void;
  readonly run: Sandbox['run'];
  readonly shell: () => Shell | undefined;
}

/** Only one run at a time. What has ended is left alone: a page stays to be seen until there is another. */
function sandboxOf({ warm, run, shell }: Parts): Sandbox {
  let current: Run | undefined;
  return {
    warm,
    run(program, options) {
      current?.stop();
      const begun = run(program, options);
      current = begun;
      begun.ended.then(() => {
        if (current === begun) current = undefined;
      });
      return begun;
    },
    dispose() {
      current?.stop();
      shell()?.dispose();
    },
  };
}

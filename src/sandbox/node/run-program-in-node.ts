import type { Program } from '../../code/program.ts';
import type { RunResult } from '../../code/run.ts';
import { runPythonInNode } from './python-in-node.ts';
import { type NodeRun, runJavaScriptInNode } from './run-in-node.ts';

/** Runs a program of an author to its end. Never rejects. */
export type RunInNode = (program: Program, run: NodeRun) => Promise<RunResult>;

/** Runs Python and JavaScript with the runners of the browser. Throws for a page, which needs a browser. */
export const runInNode: RunInNode = (program, run) => {
  if (program.lang === 'web') throw new Error('A page needs a browser.');
  return program.lang === 'python'
    ? runPythonInNode(program, { answers: [], probes: [], ...run })
    : runJavaScriptInNode(program, run);
};

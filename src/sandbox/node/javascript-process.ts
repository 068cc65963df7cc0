import process from 'node:process';
import { createJavaScriptRunner } from '../worker/javascript-runner.ts';
import { openPort } from '../worker/open-port.ts';
import type { Job } from '../worker/runner.ts';
import { nodeRealm } from './node-realm.ts';

/** What the process is told, once. */
export interface ProcessJob {
  readonly job: Job;
  readonly answers: readonly string[];
}

/** Inside the process that runs one program of an author. */
process.once('message', ({ job, answers }: ProcessJob) => {
  const shown = { characters: 0, commands: 0 };
  const port = openPort({ type: 'run', job, answers, isCheck: true, shown }, (message) => process.send?.(message));
  void createJavaScriptRunner(nodeRealm()).run(job, port);
});

import { createJavaScriptRunner } from './javascript-runner.ts';
import { serveRuns } from './serve-runs.ts';
import { workerRealm } from './worker-realm.ts';

serveRuns(createJavaScriptRunner(workerRealm()));

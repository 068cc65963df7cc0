import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/** Programs of the project first, then the Node that runs this, so that a plain `node tests/run.ts` works too. */
const PATH = [BIN, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);

export interface Outcome {
  readonly code: number;
  /** What it printed, when it was asked to keep it. */
  readonly output: string;
}

/** Runs one command in the project's folder; its output goes to the screen as it comes. */
export const runAloud = (line: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  run(line, 'inherit', env);

/** Runs one command and keeps what it prints, for commands that run beside each other. */
export const runQuietly = (line: readonly string[]): Promise<Outcome> => run(line, 'pipe', {});

function run(
  [program = '', ...rest]: readonly string[],
  output: 'inherit' | 'pipe',
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: ROOT,
      env: { ...process.env, ...env, PATH },
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => reject(new Error(`${program} could not be started: ${error.message}`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

import type { CodeError, RunEnd } from '../../run.ts';

interface MicroPython {
  runPython(source: string): unknown;
}

interface Loader {
  loadMicroPython(options: { heapsize: number; stdout: () => void; stderr: () => void }): Promise<MicroPython>;
}

// The package brings no types; what is used of it is written above.
const PACKAGE: string = '@micropython/micropython-webassembly-pyscript';
const { loadMicroPython }: Loader = await import(/* @vite-ignore */ PACKAGE);

/** Runs a program in the real MicroPython and gives its end, the error as the sandbox would tell it. */
export async function runPython(source: string): Promise<RunEnd> {
  const python = await loadMicroPython({ heapsize: 1 << 20, stdout: () => undefined, stderr: () => undefined });
  try {
    python.runPython(source);
    return { reason: 'done' };
  } catch (error) {
    return { reason: 'error', error: readError(error instanceof Error ? error.message : String(error)) };
  }
}

function readError(original: string): CodeError {
  const lines = [...original.matchAll(/File "<stdin>", line (\d+)/g)];
  const last = /^(\w+): ([\s\S]*)$/m.exec(original.slice(original.lastIndexOf('\n  File')).replace(/^\n.*\n/, ''));
  const line = Number(lines[lines.length - 1]?.[1]);
  return {
    name: last?.[1] ?? 'Error',
    message: (last?.[2] ?? '').trimEnd(),
    file: 'main.py',
    line: Number.isNaN(line) ? undefined : line,
    column: undefined,
    original,
  };
}

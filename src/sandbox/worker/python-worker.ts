import type { PythonLibrary } from './python/python-library.ts';
import { runPython } from './python/run-python.ts';
import { serveRuns } from './serve-runs.ts';

/** Put in by src/sandbox/build/sandbox-files.ts: a worker from a Blob can load nothing. */
declare const PYTHON_LIBRARY: PythonLibrary;

let wasm: WebAssembly.Module | undefined;

serveRuns({
  async prepare(bytes) {
    if (bytes === undefined) throw new Error('Python needs the bytes of its engine.');
    wasm = await WebAssembly.compile(bytes);
  },
  run(job, port) {
    if (wasm === undefined) throw new Error('Python was not prepared.');
    return runPython(wasm, PYTHON_LIBRARY, job, port);
  },
});

import { formatTable } from './format-table.ts';
import { formatPrinted } from './format-value.ts';
import type { RunnerPort } from './runner.ts';

type Print = (...values: unknown[]) => void;

/** The `console` of a program. */
export function createConsole(emit: RunnerPort['emit']): Readonly<Record<string, Print>> {
  const print =
    (stream: 'out' | 'error'): Print =>
    (...values) => {
      let text = '';
      for (let at = 0; at < values.length; at += 1) text += (at === 0 ? '' : ' ') + formatPrinted(values[at]);
      emit({ type: 'output', text: `${text}\n`, stream });
    };
  const log = print('out');
  const quiet = () => undefined;
  return {
    ...{ log, info: log, debug: log, dir: log, group: log, warn: print('error'), error: print('error') },
    table: (value) => emit({ type: 'output', text: formatTable(value), stream: 'out' }),
    assert: (isTrue, ...values) => (isTrue ? undefined : print('error')('Assertion failed:', ...values)),
    ...{ clear: quiet, groupEnd: quiet, time: quiet, timeEnd: quiet, trace: log, count: quiet },
  };
}

import type { Probe, ProbeResult } from '../../code/run.ts';
import { formatValue } from './format-value.ts';
import type { Realm } from './realm.ts';
import { isSameValue } from './same-value.ts';

const NOTHING: ProbeResult = { ok: false, seen: undefined };

/** Looks at what a program has left in its global scope. */
export function lookAt(probe: Probe, realm: Realm): ProbeResult {
  try {
    if (probe.type === 'assert') return assert(probe.code, realm);
    // The wanted value first: no function of the program has run since it ended.
    const wanted = realm.evaluate(`(${probe.value}\n)`);
    const seen = realm.evaluate(probe.type === 'variable' ? `(${probe.name}\n)` : `${probe.name}(${probe.args}\n)`);
    return { ok: isSameValue(seen, wanted), seen: formatValue(seen) };
  } catch {
    return NOTHING; // There is no such name, or the function threw.
  }
}

function assert(code: string, realm: Realm): ProbeResult {
  const check = realm.evaluate(`(function (assert) {\n${code}\n})`) as (assert: (isTrue: unknown) => void) => void;
  let failed = false;
  check((isTrue) => {
    if (!isTrue) failed = true;
  });
  return { ok: !failed, seen: undefined };
}

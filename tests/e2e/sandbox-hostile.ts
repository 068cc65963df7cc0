import assert from 'node:assert/strict';
import { textOfFile } from '../../src/code/program.ts';
import { aimed, type Hostile } from '../fixtures/sandbox/hostile.ts';
import { pause } from './editor-keys.ts';
import { eventsOf, type Ground, open, run } from './sandbox-ground.ts';
import { SANDBOX_PAGE } from './sandbox-site.ts';

/** So long after a program a connection that it began has been heard. */
const SETTLES_MS = 150;

/** Runs the programs of a table, one by one; fails with all that they got. */
export async function getsNothing(ground: Ground, table: readonly Hostile[]): Promise<void> {
  const { tab, site, listener, ears } = ground;
  await open(ground);
  const found: string[] = [];
  const hears = () => [...listener.heard, ...ears.asked];
  for (const hostile of table) {
    // What the one before has set off may come late on a busy machine; it isn't this one's.
    await pause(SETTLES_MS);
    const before = hears().length;
    found.push(...(await gains(ground, aimed(hostile, listener.at))));
    if (hears().length > before) found.push(`${hostile.name}: reached ${hears().join(', ')}`);
    assert.notEqual(textOfFile(hostile.program, hostile.program.files[0]?.name ?? ''), '', hostile.name);
  }
  assert.deepEqual(found, []);
  assert.equal(tab.url(), site.address + SANDBOX_PAGE);
}

/** What one hostile program got, as sentences. */
async function gains(ground: Ground, { name, program }: Hostile): Promise<readonly string[]> {
  const result = await run(ground, program, {
    answers: [],
    probes: [{ type: 'variable', name: 'neverDefined', value: '12' }],
    page: { properties: ['color'], presses: [] },
  });
  await pause(100);
  const said = JSON.stringify(await eventsOf(ground));
  return [
    ...(/LEAK|SECRET/.test(said) ? [`${name}: ${said}`] : []),
    ...(result.probes.some(({ ok }) => ok) ? [`${name}: a forged verdict`] : []),
    ...(JSON.stringify(result.page ?? '').includes('forged') ? [`${name}: a forged page`] : []),
    ...(result.end.reason === 'broken' ? [`${name}: broke the sandbox`] : []),
  ];
}

import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../tests/fixtures/records/lines-of.ts';
import { noRecords, sampleLearner } from '../../../tests/fixtures/records/sample-records.ts';
import { stateOf } from '../../../tests/fixtures/records/state-of.ts';
import { type FakeFolder, fakeFolder } from '../../../tests/fixtures/stick/fake-folder.ts';
import { drawnId, everything, type FakeMachine, fakeMachine } from '../../../tests/fixtures/stick/fake-machine.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { identitiesOf } from '../../progress/identity.ts';
import type { Records } from '../../records/model.ts';
import { createMemoryStore } from '../../storage/memory-store.ts';
import type { Store } from '../../storage/store.ts';
import { newAttempt } from '../../storage/store-samples.ts';
import { StickError } from './stick-folder.ts';
import { keepOnStick, lookAtStick, type SyncOrder, syncStick } from './sync-stick.ts';

const order: SyncOrder = {
  label: '',
  app: '0.1.0',
  at: 7,
  back: new Set(),
  canWrite: true,
  onProgress: () => undefined,
};
const sync = (store: Store, stick: FakeFolder, change: Partial<SyncOrder> = {}) =>
  syncStick(store, stick, { ...order, ...change });
const random = () => seededRandom(1);
const [rain, lele] = [sampleLearner('rain-1', { animal: 'turtle' }), sampleLearner('lele-1', { nickname: '乐乐' })];

describe('five machines and one stick', () => {
  const seeds = Array.from({ length: 16 }, (_, seed) => seed);
  it.each(
    seeds,
  )('agree after each has synced twice, and nothing that was ever synced is lost (term %i)', async (seed) => {
    const room = await playTerm(seededRandom(seed));
    for (let round = 0; round < 2; round += 1)
      for (const machine of room.machines) await sync(machine.store(), room.stick);
    const states = await Promise.all(room.machines.map(async ({ store }) => everything(store())));
    const [first = noRecords] = states;
    for (const state of states) expect(stateOf(state)).toBe(stateOf(first));
    const names = namesIn(first);
    expect([...room.synced].filter((name) => !names.has(name))).toEqual([]);
    expect(room.synced.size).toBeGreaterThan(0);

    const writes = room.stick.writes();
    for (const machine of room.machines) expect((await sync(machine.store(), room.stick)).own.isNew).toBe(false);
    expect(room.stick.writes(), 'nothing new, nothing written').toBe(writes);
  });
});

interface Played {
  readonly machines: readonly FakeMachine[];
  readonly stick: FakeFolder;
  /** Whatever a machine held at the end of a sync that went well. */
  readonly synced: ReadonlySet<string>;
}

/** Lessons, syncs, quick saves, pulled sticks, disks put back and disks wiped, in any order. */
async function playTerm(random: Random): Promise<Played> {
  const machines = Array.from({ length: 5 }, () => fakeMachine(random));
  const stick = fakeFolder();
  const synced = new Set<string>();
  const pupils = ['小雨', '乐乐', '豆豆'].map((nickname) => sampleLearner(drawnId(random), { nickname }));
  const any = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  for (let step = 0; step < 120; step += 1) {
    const machine = any(machines);
    const chance = random();
    if (chance < 0.45) await machine.work(any(pupils));
    else if (chance < 0.5) await machine.image();
    else if (chance < 0.55) await machine.restore();
    else if (chance < 0.6) machine.wipe();
    else if (chance < 0.7) await keepOnStick(machine.store(), stick, order);
    else if (chance < 0.8) {
      stick.cutNext(random());
      await sync(machine.store(), stick).catch(expectPulledOut);
      stick.cutNext(undefined);
    } else {
      await sync(machine.store(), stick);
      for (const name of namesIn(await everything(machine.store()))) synced.add(name);
    }
  }
  return { machines, stick, synced };
}

const expectPulledOut = (error: unknown) => expect(error).toMatchObject({ fault: 'gone' });

/** What never changes: attempts, aliases, versions; and whom there is. */
const namesIn = ({ learners, attempts, aliases, works }: Records): ReadonlySet<string> =>
  new Set([...linesOf({ ...noRecords, attempts, aliases, works }), ...learners.map(({ id }) => `learner ${id}`)]);

describe('a stick', () => {
  it('tells of each machine what is new, what is damaged and what can’t be read, before anything is merged', async () => {
    const [stick, one, other] = [fakeFolder(), fakeMachine(random()), createMemoryStore()];
    await one.work(rain);
    await one.work(lele);
    await sync(one.store(), stick, { label: '3号机' });
    const [[name = '', bytes = new Uint8Array()] = []] = stick.held;
    expect(name).toMatch(/^3号机_[\w-]{16}\.jieti\.zip$/);
    stick.held.set('cut.jieti.zip', bytes.slice(0, bytes.length * 0.7));
    stick.held.set('else.jieti.zip', new Uint8Array([1, 2, 3]));
    stick.held.set('holiday.jpg', new Uint8Array([1, 2, 3]));
    const lines = await lookAtStick(other, stick, order.onProgress);
    expect(lines.map(({ label, state, isOwn }) => [label, state, isOwn])).toEqual([
      ['3号机', 'whole', false],
      ['', 'damaged', false],
      ['', 'unreadable', false],
    ]);
    expect(lines[0]?.fresh).toMatchObject({ learners: 2, attempts: 2 });
    expect(await other.learners()).toEqual([]);
  });

  it('gets a file of a machine beside a damaged one, and the damaged one stays', async () => {
    const [stick, machine] = [fakeFolder(), fakeMachine(random())];
    await machine.work(rain);
    const { own } = await sync(machine.store(), stick);
    stick.held.set(own.name, new Uint8Array([80, 75, 3, 4, 9]));
    const again = await sync(machine.store(), stick);
    expect([again.own.isNew, again.own.name]).toEqual([true, own.name.replace('.jieti', '.2.jieti')]);
    expect(stick.held.get(own.name)?.length).toBe(5);
  });

  it('gets a machine’s new name into the file’s name, and nowhere else', async () => {
    const [stick, machine] = [fakeFolder(), fakeMachine(random())];
    await machine.work(rain);
    await sync(machine.store(), stick);
    await sync(machine.store(), stick, { label: '靠窗的那台' });
    const names = [...stick.held.keys()];
    expect(names.map((name) => name.split('_')[0])).toEqual(['靠窗的那台']);
    expect((await sync(machine.store(), stick, { label: '靠窗的那台' })).own.isNew).toBe(false);
    expect((await lookAtStick(machine.store(), stick, order.onProgress))[0]).toMatchObject({ isOwn: true });
  });

  it('keeps what a machine wrote before it was wiped or somebody was erased there', async () => {
    const [stick, machine] = [fakeFolder(), fakeMachine(random())];
    await machine.work(rain);
    await machine.work(lele);
    await sync(machine.store(), stick);
    await machine.store().deleteLearner(rain.id, 'start-1');
    for (const start of ['start-1', 'start-2']) {
      await machine.store().purgeDeleted(start, '2026-11-28');
      await machine.work(lele);
      const { lines } = await sync(machine.store(), stick);
      expect(lines[0]?.erased.map(({ id }) => id)).toEqual([rain.id]);
    }
    expect((await machine.store().learners()).map(({ id }) => id)).toEqual([lele.id]);

    const fresh = createMemoryStore();
    await sync(fresh, stick);
    expect((await fresh.learners()).map(({ id }) => id).sort()).toEqual([lele.id, rain.id]);
    await sync(machine.store(), stick, { back: new Set([rain.id]) });
    expect((await machine.store().attempts([rain.id])).length).toBe(1);
    expect([...(await machine.store().erased())]).toEqual([]);
  });

  it('brings along what came by a save file from a machine that never saw the stick', async () => {
    const [stick, one, other] = [fakeFolder(), createMemoryStore(), createMemoryStore()];
    const far = fakeMachine(random());
    await far.work(rain);
    await one.merge(await everything(far.store()));
    await sync(one, stick);
    await sync(other, stick);
    expect((await other.attempts([rain.id])).length).toBe(1);
  });

  it('gets back from another machine what a damaged file has lost, statements about who is who too', async () => {
    const [stick, one, other, third] = [fakeFolder(), createMemoryStore(), createMemoryStore(), createMemoryStore()];
    await one.putLearner(rain);
    await one.addAttempt(rain.id, 'zh', newAttempt(1), 1);
    await one.addAlias('guest', rain.id, true, 1);
    await one.addNote('三班', '下次接着学打字。', 1);
    const { own } = await sync(one, stick);
    await sync(other, stick);
    stick.held.set(own.name, new Uint8Array([1, 2, 3]));
    await sync(other, stick);
    await sync(third, stick);
    expect(stateOf(await everything(third))).toBe(stateOf(await everything(one)));
  });

  it('makes one child of the card from the class list and the code typed elsewhere, and parts them no more than told', async () => {
    const [stick, list, elsewhere] = [fakeFolder(), createMemoryStore(), createMemoryStore()];
    const typed = { ...rain, id: `${rain.id.slice(0, 4)}-typed-else` };
    await list.putLearner(rain);
    await elsewhere.putLearner(typed);
    for (const store of [list, elsewhere, list]) await sync(store, stick);
    for (const store of [list, elsewhere]) {
      expect(identitiesOf(await store.aliases(), rain.id)).toEqual(new Set([rain.id, typed.id]));
    }
    await list.addAlias(rain.id, typed.id, false, 9);
    for (const store of [list, elsewhere, list]) expect((await sync(store, stick)).joined).toBe(0);
    expect(identitiesOf(await elsewhere.aliases(), rain.id)).toEqual(new Set([rain.id]));
  });

  it('says when everything was last saved there, and nothing if it couldn’t be', async () => {
    const [stick, machine] = [fakeFolder(), fakeMachine(random())];
    await machine.work(rain);
    stick.fail('protected');
    await expect(sync(machine.store(), stick)).rejects.toEqual(new StickError('protected'));
    expect((await machine.store().machine()).savedAt).toBeUndefined();
    stick.fail(undefined);
    await keepOnStick(machine.store(), stick, order);
    expect((await machine.store().machine()).savedAt).toBe(7);
  });

  it('that is written by hand gets a file in place of the old one, with all that was in it', async () => {
    const [stick, machine] = [fakeFolder(), fakeMachine(random())];
    await machine.work(rain);
    const { own } = await sync(machine.store(), stick, { canWrite: false });
    expect(stick.writes()).toBe(0);
    stick.held.set(own.name, own.bytes ?? new Uint8Array());
    await machine.work(rain);
    const again = await sync(machine.store(), stick, { canWrite: false });
    expect([again.own.name, again.own.isNew]).toEqual([own.name, true]);
    stick.held.set(own.name, again.own.bytes ?? new Uint8Array());
    expect((await lookAtStick(createMemoryStore(), stick, order.onProgress))[0]?.answers).toBe(2);
  });

  it('has nothing laid on it by a machine that knows nothing', async () => {
    const stick = fakeFolder();
    expect((await sync(createMemoryStore(), stick)).own).toEqual({ name: '', isNew: false, bytes: undefined });
    expect(stick.held.size).toBe(0);
  });
});

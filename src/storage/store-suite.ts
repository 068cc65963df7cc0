import type { Json } from '../core/json.ts';
import type { NewAttempt } from '../exercises/attempt.ts';
import { type Draft, type Learner, StorageError, type Store, WORK_VERSIONS } from './store.ts';

/**
 * What every store must do, whatever lies under it. Knows neither Node nor Vitest, so that it can also run in a page of
 * a real browser: a test throws if it fails.
 */

/** Two connections to one fresh, empty place, as two tabs have them; a store without tabs gives itself twice. */
export type OpenPair = () => Promise<readonly [first: Store, second: Store]>;

export interface SuiteRunner {
  describe(name: string, define: () => void): void;
  it(name: string, run: () => Promise<void>): void;
}

type Test = (first: Store, second: Store) => Promise<void>;

/** Defines the suite's tests with the runner's `describe` and `it`. */
export function storeSuite(name: string, openPair: OpenPair, runner: SuiteRunner): void {
  runner.describe(name, () => {
    for (const [sentence, test] of Object.entries(tests)) {
      runner.it(sentence, async () => {
        const [first, second] = await openPair();
        try {
          await test(first, second);
        } finally {
          first.close();
          second.close();
        }
      });
    }
  });
}

const tests: Readonly<Record<string, Test>> = {
  'starts empty': async (store) => {
    same(await store.learners(), []);
    same(await store.learner('nobody'), undefined);
    same(await store.attempts(['nobody']), []);
    same(await store.aliases(), []);
    same(await store.draft('nobody', exercise(1)), undefined);
    same(await store.work('nobody', exercise(1)), undefined);
    same(await store.machine(), {});
    same(store.skippedRows(), 0);
  },

  'keeps learners with all their fields, most recently seen first, seen from both connections': async (
    store,
    other,
  ) => {
    const xiaoyu = learner('a', { seenAt: 10, lock: ['sun', 'tree', 'boat'], settings: { pinyin: true } });
    const guest = learner('b', { seenAt: 30, guest: true, nickname: '' });
    for (const each of [xiaoyu, guest, learner('c', { seenAt: 20 })]) await store.putLearner(each);
    same(
      (await other.learners()).map((each) => each.id),
      ['b', 'c', 'a'],
    );
    same(await other.learner('a'), xiaoyu);
    same(await other.learner('b'), guest);
  },

  'replaces a learner that is put again and changes only the fields that are updated': async (store) => {
    await store.putLearner(learner('a', { nickname: 'old', lock: ['sun', 'sun', 'sun'] }));
    await store.putLearner(learner('a', { nickname: 'new', lock: ['sun', 'sun', 'tree'] }));
    await store.updateLearner('a', { seenAt: 99, lock: undefined });
    same(await store.learners(), [learner('a', { nickname: 'new', seenAt: 99 })]);
  },

  'does not bring back a learner that is gone by updating it': async (store) => {
    await store.updateLearner('ghost', { seenAt: 1 });
    same(await store.learners(), []);
  },

  'hides a deleted learner, offers it for restoring, and restores it whole': async (store) => {
    await store.putLearner(learner('a'));
    await store.deleteLearner('a', 'start-1');
    same(await store.learners(), []);
    same(await store.deletedLearners(), [learner('a', { deletedIn: 'start-1' })]);
    await store.restoreLearner('a');
    same(await store.learners(), [learner('a')]);
    same(await store.deletedLearners(), []);
  },

  'erases a deleted learner with all rows at the next start, and nobody else': async (store) => {
    for (const id of ['a', 'b']) await fill(store, id);
    await store.deleteLearner('a', 'start-1');
    same(await store.purgeDeleted('start-1'), 0);
    same((await store.attempts(['a'])).length, 2);
    same(await store.purgeDeleted('start-2'), 1);
    same(await rowsOf(store, 'a'), { learner: undefined, attempts: 0, drafts: 0, works: 0 });
    same(await rowsOf(store, 'b'), { learner: learner('b'), attempts: 2, drafts: 1, works: 1 });
    same(await store.deletedLearners(), []);
  },

  'erases with a learner the guests that were claimed by it, and the aliases': async (store) => {
    for (const id of ['a', 'b']) await fill(store, id);
    for (const id of ['guest', 'freed', 'stranger']) await fill(store, id, { guest: true });
    await store.addAlias('guest', 'a', true, 1);
    await store.addAlias('freed', 'a', true, 1);
    await store.addAlias('a', 'freed', false, 2);
    await store.addAlias('stranger', 'b', true, 1);
    await store.deleteLearner('a', 'start-1');
    same(await store.purgeDeleted('start-2'), 1);
    same(await idsOf(store), ['b', 'freed', 'stranger']);
    same((await store.attempts(['a', 'guest'])).length, 0);
    same((await store.attempts(['b', 'freed', 'stranger'])).length, 6);
    same(
      (await store.aliases()).map((alias) => alias.from),
      ['stranger'],
    );
  },

  'leaves what a staying learner shares with an erased one': async (store) => {
    for (const id of ['a', 'b']) await fill(store, id);
    await fill(store, 'guest', { guest: true });
    await store.addAlias('guest', 'a', true, 1);
    await store.addAlias('a', 'b', true, 1);
    await store.deleteLearner('a', 'start-1');
    await store.purgeDeleted('start-2');
    same(await idsOf(store), ['b', 'guest']);
    same((await store.attempts(['a', 'b', 'guest'])).length, 4);
  },

  'wipes everything of everybody, in the other connection’s view too, and is a new device afterwards': async (
    store,
    other,
  ) => {
    await fill(store, 'a');
    await store.putMachine({ pathway: 'c/p' });
    await store.addAlias('a', 'b', true, 1);
    const before = await other.deviceId();
    await store.wipe();
    same(await rowsOf(other, 'a'), { learner: undefined, attempts: 0, drafts: 0, works: 0 });
    same([await other.aliases(), await other.machine()], [[], {}]);
    const after = await other.deviceId();
    same(after === before, false);
    same(await stampOf(store, 'a'), [after, 1]);
  },

  'adds who, where, when and which number to an attempt and gives it back as it was written': async (store) => {
    const made = await store.addAttempt('a', 'en', newAttempt(1), 1234);
    const { id, device, seq, learner: owner, lang, at, ...given } = made;
    same(given, newAttempt(1));
    same([device, seq, owner, lang, at], [await store.deviceId(), 1, 'a', 'en', 1234]);
    same(/^[0-9a-z_-]{16}$/.test(id), true);
    same(await store.attempts(['a']), [made]);
  },

  'reads the attempts of the asked learners only, each once, and of one lesson if asked': async (store) => {
    for (const id of ['a', 'ab', 'b']) await store.addAttempt(id, 'zh', newAttempt(1), 1);
    const elsewhere = ['c/u/l', 'c/u/less', 'c/u/lesson-2', 'c/u/lesso'].map((lesson) => `${lesson}#1`);
    for (const id of elsewhere) await store.addAttempt('a', 'zh', { ...newAttempt(1), exercise: id }, 1);
    same((await store.attempts(['a', 'b', 'a', 'nobody'])).length, 6);
    same((await store.attempts(['a'])).length, 5);
    same(
      (await store.attempts(['a'], LESSON)).map((attempt) => attempt.exercise),
      [exercise(1)],
    );
    same(await store.attempts([]), []);
  },

  'numbers what two connections write at once without a gap or a repetition': async (first, second) => {
    const writes = Array.from({ length: 20 }, (_, index) => {
      const store = index % 2 === 0 ? first : second;
      if (index % 5 === 0) return store.addAlias('a', `b${index}`, true, 1);
      if (index % 5 === 1) return stampOfWork(store, index);
      return store.addAttempt('a', 'zh', newAttempt(index), 1);
    });
    const numbered = await Promise.all(writes);
    same(
      numbered.map((record) => record.seq).sort((one, other) => one - other),
      numbered.map((_, index) => index + 1),
    );
    same(new Set(numbered.map((record) => record.device)).size, 1);
  },

  'makes one device id, even if two connections ask at once': async (first, second) => {
    const ids = await Promise.all([first.deviceId(), second.deviceId(), first.deviceId()]);
    same(new Set(ids).size, 1);
    await first.addAttempt('a', 'zh', newAttempt(1), 1);
    same(await second.deviceId(), ids[0]);
  },

  'writes the draft together with the attempt': async (store) => {
    await store.putDraft(draft('a', 1, { step: 1 }));
    await store.addAttempt('a', 'zh', newAttempt(1), 1, draft('a', 1, { step: 2 }));
    same(await store.draft('a', exercise(1)), draft('a', 1, { step: 2 }));
    same((await store.attempts(['a'])).length, 1);
  },

  'writes nothing of an attempt whose draft can’t be written, and takes no number for it': async (store) => {
    const before = await stampOf(store, 'a');
    const unwritable = { ...draft('a', 1), session: unclonable() };
    const error = await rejection(store.addAttempt('a', 'zh', newAttempt(2), 1, unwritable));
    same([error instanceof StorageError, error instanceof StorageError && error.fault], [true, 'storage-failed']);
    same((await store.attempts(['a'])).length, 1);
    same(await stampOf(store, 'a'), [before[0], before[1] + 1]);
  },

  'keeps aliases, and makes a new statement about a pair later than the old ones, whatever the clock says': async (
    store,
  ) => {
    const first = await store.addAlias('a', 'b', true, 5000);
    const revoked = await store.addAlias('b', 'a', false, 10);
    const other = await store.addAlias('a', 'c', true, 10);
    same([first.at, revoked.at, other.at], [5000, 5001, 10]);
    same((await store.aliases()).map((alias) => alias.id).sort(), [first.id, revoked.id, other.id].sort());
  },

  'keeps one draft an exercise and reads those of a lesson at once': async (store) => {
    await store.putDraft(draft('a', 1, { step: 1 }));
    await store.putDraft(draft('a', 1, { step: 2, picked: ['1', null, { deep: [true] }] }));
    await store.putDraft(draft('a', 2));
    await store.putDraft(draft('b', 1));
    await store.putDraft({ ...draft('a', 1), exercise: 'c/u/lesson-2#1' });
    same(await store.draft('a', exercise(1)), draft('a', 1, { step: 2, picked: ['1', null, { deep: [true] }] }));
    same((await store.drafts('a', LESSON)).map((each) => each.exercise).sort(), [exercise(1), exercise(2)]);
    await store.deleteDraft('a', exercise(1));
    await store.deleteDraft('a', exercise(1));
    same(await store.draft('a', exercise(1)), undefined);
    same((await store.drafts('b', LESSON)).length, 1);
  },

  'adds versions to a work, oldest first, but none that is equal to the newest': async (store) => {
    await store.addWorkVersion('a', exercise(1), 'think', { text: 'one' }, 1);
    const two = await store.addWorkVersion('a', exercise(1), 'think', { text: 'two' }, 2);
    const again = await store.addWorkVersion('a', exercise(1), 'think', { text: 'two' }, 3);
    same(again, two);
    same(await store.work('a', exercise(1)), two);
    same([two.learner, two.exercise, two.kind], ['a', exercise(1), 'think']);
    same(
      two.versions.map(({ at, seq, device, content }) => [at, seq, device, content]),
      [
        [1, 1, two.versions[1]?.device, { text: 'one' }],
        [2, 2, await store.deviceId(), { text: 'two' }],
      ],
    );
    same(await stampOf(store, 'a'), [await store.deviceId(), 3]);
  },

  'keeps the last versions of a work': async (store) => {
    for (let at = 1; at <= WORK_VERSIONS + 3; at += 1)
      await store.addWorkVersion('a', exercise(1), 'think', { at }, at);
    const kept = (await store.work('a', exercise(1)))?.versions.map((version) => version.at);
    same(
      kept,
      Array.from({ length: WORK_VERSIONS }, (_, index) => index + 4),
    );
  },

  'reads the works of the asked learners': async (store) => {
    for (const id of ['a', 'b', 'c']) await store.addWorkVersion(id, exercise(1), 'think', id, 1);
    same((await store.works(['a', 'c', 'a'])).map((work) => work.learner).sort(), ['a', 'c']);
  },

  'keeps the machine’s settings beside its id': async (store, other) => {
    const id = await store.deviceId();
    await store.putMachine({ pathway: 'c/summer' });
    same(await other.machine(), { pathway: 'c/summer' });
    await store.putMachine({});
    same([await other.machine(), await other.deviceId()], [{}, id]);
  },

  'tells subscribers of each connection about the tables they named, until they stop': async (first, second) => {
    const heard = { mine: 0, theirs: 0, other: 0 };
    const stop = first.subscribe(['attempts', 'drafts'], () => {
      heard.mine += 1;
    });
    second.subscribe(['attempts'], () => {
      heard.theirs += 1;
    });
    first.subscribe(['learners'], () => {
      heard.other += 1;
    });
    await pause();
    const before = { ...heard };
    await first.addAttempt('a', 'zh', newAttempt(1), 1, draft('a', 1));
    await until(() => heard.mine > before.mine && heard.theirs > before.theirs);
    await pause();
    same(heard, { ...before, mine: before.mine + 1, theirs: before.theirs + 1 });
    stop();
    await second.addAttempt('a', 'zh', newAttempt(2), 1);
    await until(() => heard.theirs === before.theirs + 2);
    same([heard.mine, heard.other], [before.mine + 1, before.other]);
  },

  'tells nobody of a write that failed': async (store) => {
    let heard = 0;
    await pause();
    store.subscribe(['attempts', 'drafts'], () => {
      heard += 1;
    });
    await rejection(store.putDraft({ ...draft('a', 1), session: unclonable() }));
    await pause();
    same(heard, 0);
  },

  'refuses to work once it is closed, and says that it is closed': async (store) => {
    await store.putLearner(learner('a'));
    store.close();
    for (const call of [store.learners(), store.putLearner(learner('b')), store.deviceId()]) {
      const error = await rejection(call);
      same(error instanceof StorageError && error.fault, 'storage-closed');
    }
  },
};

const LESSON = 'c/u/lesson';
const exercise = (number: number): string => `${LESSON}#e${number}`;

function learner(id: string, change: Partial<Learner> = {}): Learner {
  const made = { id, nickname: `nick-${id}`, animal: 'panda', guest: false, group: '', createdAt: 1, seenAt: 2 };
  return { ...made, settings: {}, ...change };
}

const newAttempt = (number: number): NewAttempt => ({
  exercise: exercise(number),
  kind: 'choose',
  revision: 'r1',
  durationMs: 100,
  misses: 1,
  hints: 0,
  help: 'hint',
  verdict: { passed: true, score: 1, parts: { '1': true, '2': false } },
  answer: { picked: ['1'], note: '一' },
});

const draft = (owner: string, number: number, session: Json = { step: 0 }): Draft => ({
  learner: owner,
  exercise: exercise(number),
  revision: 'r1',
  at: 5,
  session,
});

/** What no place can keep: IndexedDB can't clone a function, JSON can't write a ring. */
function unclonable(): Json {
  const ring: Record<string, unknown> = { call: () => undefined };
  ring.self = ring;
  return ring as Json;
}

/** A learner with two attempts, a draft and a work. */
async function fill(store: Store, id: string, change: Partial<Learner> = {}): Promise<void> {
  await store.putLearner(learner(id, change));
  await store.addAttempt(id, 'zh', newAttempt(1), 1);
  await store.addAttempt(id, 'zh', newAttempt(2), 2, draft(id, 2));
  await store.addWorkVersion(id, exercise(3), 'think', 'mine', 3);
}

async function rowsOf(store: Store, id: string) {
  return {
    learner: await store.learner(id),
    attempts: (await store.attempts([id])).length,
    drafts: (await store.drafts(id, LESSON)).length,
    works: (await store.works([id])).length,
  };
}

const idsOf = async (store: Store): Promise<readonly string[]> =>
  (await store.learners()).map((each) => each.id).sort();

async function stampOf(store: Store, owner: string): Promise<readonly [device: string, seq: number]> {
  const { device, seq } = await store.addAttempt(owner, 'zh', newAttempt(9), 9);
  return [device, seq];
}

async function stampOfWork(store: Store, number: number): Promise<{ readonly device: string; readonly seq: number }> {
  const { versions } = await store.addWorkVersion('a', exercise(number), 'think', number, 1);
  return versions[0] ?? { device: '', seq: 0 };
}

const rejection = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'it did not reject',
    (error: unknown) => error,
  );

const pause = (ms = 50): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for what another connection may take a moment to hear. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn += 1) await pause(20);
  same(isSo(), true);
}

/** Throws unless both are equal as JSON, whatever the order of properties; one that is undefined counts as absent. */
function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [canonical(actual), canonical(expected)];
  if (got !== wanted) throw new Error(`got ${got}, wanted ${wanted}`);
}

function canonical(value: unknown): string {
  const sorted = (_key: string, inner: unknown): unknown =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner;
  return JSON.stringify(value, sorted) ?? 'undefined';
}

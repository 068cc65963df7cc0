import { StorageError, WORK_VERSIONS } from './store.ts';
import { pause, rejection, same, until } from './store-assertions.ts';
import { draft, exercise, LESSON, learner, newAttempt, stampOf, stampOfWork, unclonable } from './store-samples.ts';
import type { StoreCases } from './store-suite.ts';

/** What every store must do about attempts, aliases, drafts, works and the machine, and about being told of changes. */
export const recordCases: StoreCases = {
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

  'writes what two did together for both of them, each with their own draft': async (store) => {
    const made = await store.addAttempt('a', 'zh', newAttempt(1), 7, draft('a', 1, { step: 2 }), 'b');
    const [other] = await store.attempts(['b']);
    same([made.learner, made.together, made.seq], ['a', 'b', 1]);
    same([other?.learner, other?.together, other?.seq, other?.at], ['b', 'a', 2, 7]);
    same(made.id === other?.id, false);
    same(await store.attempts(['a']), [made]);
    same((await store.draft('b', exercise(1)))?.session, { step: 2 });
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

  'keeps what came of the newest version: it takes that version’s place, and running it again without outcome takes nothing away':
    async (store) => {
      await store.addWorkVersion('a', exercise(1), 'code', { files: 'one' }, 1);
      await store.addWorkVersion('a', exercise(1), 'code', { files: 'two' }, 2);
      const first = await store.addWorkVersion('a', exercise(1), 'code', { files: 'two' }, 3, { drawing: 1 });
      same(await store.addWorkVersion('a', exercise(1), 'code', { files: 'two' }, 4), first);
      same(await store.addWorkVersion('a', exercise(1), 'code', { files: 'two' }, 5, { drawing: 1 }), first);
      const second = await store.addWorkVersion('a', exercise(1), 'code', { files: 'two' }, 6, { drawing: 2 });
      same(await store.work('a', exercise(1)), second);
      same(
        second.versions.map(({ at, content, outcome }) => [at, content, outcome]),
        [
          [1, { files: 'one' }, undefined],
          [6, { files: 'two' }, { drawing: 2 }],
        ],
      );
      same(new Set([...first.versions, ...second.versions].map(({ id }) => id)).size, 3);
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

  'keeps notes about each class, newest first, whatever the clock says': async (store, other) => {
    const first = await store.addNote('三班', '第 3 台没有鼠标', 900);
    const second = await store.addNote('三班', '已经修好了', 100);
    await store.addNote('五班', '一切都好', 5);
    same(await other.notes('三班'), [second, first]);
    same([second.at, second.seq - first.seq], [901, 1]);
    same((await other.allNotes()).length, 3);
    same(await other.notes('六班'), []);
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

import { same } from './store-assertions.ts';
import { fill, idsOf, learner, rowsOf, stampOf } from './store-samples.ts';
import type { StoreCases } from './store-suite.ts';

/** What every store must do about learners, and about erasing. */
export const learnerCases: StoreCases = {
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
    same(await store.learners(), [learner('a', { nickname: 'new', seenAt: 99, edits: 1 })]);
    await store.updateLearner('a', { nickname: 'new', seenAt: 100 });
    same((await store.learner('a'))?.edits, 1);
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
    same(await store.purgeDeleted('start-1', '2026-11-28'), 0);
    same((await store.attempts(['a'])).length, 2);
    same(await store.purgeDeleted('start-2', '2026-11-28'), 1);
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
    same(await store.purgeDeleted('start-2', '2026-11-28'), 1);
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
    await store.purgeDeleted('start-2', '2026-11-28');
    same(await idsOf(store), ['b', 'guest']);
    same((await store.attempts(['a', 'b', 'guest'])).length, 4);
  },

  'wipes everything of everybody, in the other connection’s view too, and is a new device afterwards': async (
    store,
    other,
  ) => {
    await fill(store, 'a');
    await store.putMachine({ pathway: 'c/p' });
    const marker = { mark: 'm', day: '2026-11-28', starts: 1 };
    await store.putMarker(marker);
    await store.addAlias('a', 'b', true, 1);
    const before = await other.deviceId();
    await store.wipe('2026-11-28');
    same(await rowsOf(other, 'a'), { learner: undefined, attempts: 0, drafts: 0, works: 0 });
    same([await other.aliases(), await other.machine()], [[], {}]);
    same(await other.marker(), marker);
    const after = await other.deviceId();
    same(after === before, false);
    same(await stampOf(store, 'a'), [after, 1]);
  },

  'remembers the ids of whom it has erased, and no more of them, until they are merged again': async (store, other) => {
    for (const id of ['a', 'b', 'c']) await fill(store, id, { guest: id === 'c' });
    await store.addAlias('c', 'a', true, 1);
    await store.deleteLearner('a', 'start-1');
    same([...(await store.erased())], []);
    await store.purgeDeleted('start-2', '2026-11-28');
    same([...(await other.erased())].sort(), [
      ['a', '2026-11-28'],
      ['c', '2026-11-28'],
    ]);
    await store.wipe('2026-11-29');
    same([...(await other.erased()).keys()].sort(), ['a', 'b', 'c']);
    same((await other.erased()).get('b'), '2026-11-29');
    await store.merge({ learners: [learner('b')], attempts: [], aliases: [], drafts: [], works: [], notes: [] });
    same([...(await other.erased()).keys()].sort(), ['a', 'c']);
  },

  'keeps the handle of the class stick, and forgets it when told, or with everything else': async (store, other) => {
    same(await store.stick(), undefined);
    await store.putStick({ kind: 'directory', name: 'U' });
    same(await other.stick(), { kind: 'directory', name: 'U' });
    await store.putStick(undefined);
    same(await other.stick(), undefined);
    await store.putStick({ kind: 'directory', name: 'U' });
    await store.wipe('2026-11-28');
    same(await other.stick(), undefined);
  },
};

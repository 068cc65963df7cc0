import type { Records } from '../records/model.ts';
import { same } from './store-assertions.ts';
import { exercise, learner, newAttempt } from './store-samples.ts';
import type { StoreCases } from './store-suite.ts';

const nothing: Records = { learners: [], attempts: [], aliases: [], drafts: [], works: [], notes: [] };
const stamp = (id: string, seq: number) => ({ id, device: 'elsewhere', seq, at: seq });
const attempt = (id: string, seq: number) => ({
  ...newAttempt(1),
  ...stamp(id, seq),
  learner: 'a',
  lang: 'zh' as const,
});
const work = (...ids: readonly string[]) => ({
  learner: 'a',
  exercise: exercise(2),
  kind: 'think',
  versions: ids.map((id, at) => ({ ...stamp(id, at + 1), content: id })),
});
const sent: Records = {
  learners: [learner('a', { seenAt: 5, nickname: 'there' })],
  attempts: [attempt('one', 1), attempt('two', 2)],
  aliases: [{ ...stamp('said', 3), from: 'b', to: 'a', same: true }],
  drafts: [{ learner: 'a', exercise: exercise(3), revision: 'r', at: 9, session: 'there' }],
  works: [work('w1', 'w2')],
  notes: [{ ...stamp('written', 4), group: '三班', text: '第 3 台没有鼠标' }],
};
const counted = { isNew: true, attempts: 2, works: 2, drafts: 1 };
const nothingNew = { isNew: false, attempts: 0, works: 0, drafts: 0 };

/** What every store must do about records from other machines. */
export const mergeCases: StoreCases = {
  'takes in records from elsewhere, tells what was new, and takes them in once': async (store, other) => {
    same([...(await store.merge(sent))], [['a', counted]]);
    same(await other.kept('a'), {
      learner: sent.learners[0],
      attempts: sent.attempts,
      works: sent.works,
      drafts: sent.drafts,
    });
    same(await other.aliases(), sent.aliases);
    same(await other.notes('三班'), sent.notes);
    same([...(await store.merge(sent))], [['a', nothingNew]]);
    same((await store.attempts(['a'])).length, 2);
  },

  'tells beforehand what would be new, and writes nothing': async (store) => {
    same([...(await store.previewMerge(sent))], [['a', counted]]);
    same([await store.learners(), await store.attempts(['a']), await store.aliases()], [[], [], []]);
  },

  'takes nothing away that is here': async (store) => {
    await store.putLearner(learner('a', { seenAt: 9, nickname: 'before' }));
    await store.updateLearner('a', { nickname: 'here' });
    const mine = await store.addAttempt('a', 'zh', newAttempt(1), 1);
    await store.addWorkVersion('a', exercise(2), 'think', 'mine', 50);
    await store.putDraft({ learner: 'a', exercise: exercise(3), revision: 'r', at: 10, session: 'mine' });
    same([...(await store.merge(sent))], [['a', { ...counted, isNew: false, drafts: 0 }]]);
    same((await store.learner('a'))?.nickname, 'here');
    const ids = (await store.attempts(['a'])).map(({ id }) => id);
    same(ids.sort(), [mine.id, 'one', 'two'].sort());
    same(
      (await store.work('a', exercise(2)))?.versions.map(({ content }) => content),
      ['w1', 'w2', 'mine'],
    );
    same((await store.draft('a', exercise(3)))?.session, 'mine');
  },

  'brings back whoever was deleted here': async (store) => {
    await store.putLearner(learner('a', { deletedIn: 'start' }));
    await store.merge(sent);
    same(
      (await store.learners()).map(({ id }) => id),
      ['a'],
    );
  },

  'lets records whose owner is not named be claimed': async (store) => {
    await store.merge({ ...nothing, attempts: sent.attempts });
    same(
      (await store.learners()).map(({ id, guest }) => [id, guest]),
      [['a', true]],
    );
  },

  'changes nothing about who somebody is by records that don’t name them': async (store) => {
    const here = learner('a', { createdAt: 7, seenAt: 9, nickname: 'here' });
    await store.putLearner(here);
    await store.merge({ ...nothing, attempts: sent.attempts });
    same(await store.learner('a'), here);
  },

  'keeps nothing of a learner who is not there': async (store) => {
    same(await store.kept('nobody'), undefined);
  },
};

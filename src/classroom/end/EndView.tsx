import { useEffect, useState } from 'preact/hooks';
import { writeCurrent } from '../../learners/current.ts';
import type { Store } from '../../storage/store.ts';
import { useT } from '../../ui/context.ts';
import { isoDay } from '../../ui/show-time.ts';
import type { ViewProps } from '../view.ts';
import { type ChildOrder, childOrders } from './child-orders.ts';
import { countKept, isSameCount, type KeptCount } from './count-kept.ts';
import { EmptyMachine } from './EmptyMachine.tsx';
import { Receipt, type ReceiptFacts } from './Receipt.tsx';
import { SaveEverybody } from './SaveEverybody.tsx';
import type { SavedChild } from './save-children.ts';

/** What was saved, and how much the machine held then. */
interface Saved {
  readonly files: readonly SavedChild[];
  readonly isDownloaded: boolean;
  readonly held: KeptCount;
}

/** The end of camp: everybody's file, then an empty machine, then a receipt. */
export function EndView({ store, courses }: ViewProps) {
  const t = useT();
  const [orders, setOrders] = useState<readonly ChildOrder[] | undefined>();
  const [saved, setSaved] = useState<Saved | undefined>();
  const [receipt, setReceipt] = useState<ReceiptFacts | undefined>();
  const [complaint, setComplaint] = useState('');
  useEffect(() => {
    childOrders(store, t('class.endGuests')).then(setOrders, () => setComplaint(t('class.failed')));
  }, [store, t]);
  const keepSaved = async (files: readonly SavedChild[], isDownloaded: boolean) => {
    setComplaint('');
    setSaved({ files, isDownloaded, held: await heldBy(store) });
  };
  const empty = async ({ files, held }: Saved) => {
    if (!isSameCount(held, await heldBy(store))) {
      setSaved(undefined);
      setOrders(await childOrders(store, t('class.endGuests')));
      setComplaint(t('class.endChanged'));
      return;
    }
    const groups = [...new Set((await store.learners()).map(({ group }) => group).filter(Boolean))].sort();
    const day = isoDay(Date.now());
    await store.wipe(day);
    writeCurrent(undefined);
    setReceipt({ day, groups, files, version: document.documentElement.dataset.version ?? '' });
  };
  if (receipt) return <Receipt {...receipt} />;
  if (!orders) return <p role="alert">{complaint}</p>;
  return (
    <div class="class-page">
      <h1>{t('class.end')}</h1>
      <p>{t('class.endWhat')}</p>
      {orders.length === 0 ? (
        <p>{t('class.endNone')}</p>
      ) : (
        <SaveEverybody store={store} orders={orders} courses={courses.map(({ slug }) => slug)} onSaved={keepSaved} />
      )}
      <p role="alert" class="complaint">
        {complaint}
      </p>
      {saved && (
        <EmptyMachine
          files={saved.files}
          isDownloaded={saved.isDownloaded}
          onEmpty={() => empty(saved).catch(() => setComplaint(t('class.failed')))}
        />
      )}
    </div>
  );
}

const heldBy = async (store: Store): Promise<KeptCount> =>
  countKept(
    store,
    (await store.learners()).map(({ id }) => id),
  );

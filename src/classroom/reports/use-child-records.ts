import { useEffect, useState } from 'preact/hooks';
import { identitiesOf } from '../../progress/identity.ts';
import { type TypingHistory, typingHistory } from '../../progress/typing-history.ts';
import type { Store } from '../../storage/store.ts';

/** What a report of one child needs beside the class's: it is read again for this one child only. */
export interface ChildRecords {
  readonly typing: TypingHistory;
  readonly works: number;
}

/** Reads them; undefined until they are there, or if they can't be read: the report says the rest without them. */
export function useChildRecords(store: Store, learner: string | undefined): ChildRecords | undefined {
  const [records, setRecords] = useState<ChildRecords | undefined>();
  useEffect(() => {
    let isWanted = true;
    setRecords(undefined);
    if (learner !== undefined) {
      readRecords(store, learner).then(
        (read) => isWanted && setRecords(read),
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [store, learner]);
  return records;
}

async function readRecords(store: Store, learner: string): Promise<ChildRecords> {
  const ids = [...identitiesOf(await store.aliases(), learner)];
  const [attempts, works] = await Promise.all([store.attempts(ids), store.works(ids)]);
  return { typing: typingHistory(attempts), works: works.length };
}

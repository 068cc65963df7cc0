import { useEffect, useState } from 'preact/hooks';
import { readPeople } from '../../learners/read-people.ts';
import type { Learner } from '../../records/model.ts';
import type { Store } from '../../storage/store.ts';

const NOBODY: readonly Learner[] = [];

/** Everybody on this machine, whichever class is looked at, and as that changes. */
export function usePeople(store: Store): readonly Learner[] {
  const [people, setPeople] = useState(NOBODY);
  useEffect(() => {
    const read = () => void readPeople(store).then(setPeople, () => undefined); // The page itself says if nothing can be read.
    read();
    return store.subscribe(['learners', 'aliases'], read);
  }, [store]);
  return people;
}

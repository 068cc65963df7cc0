import { useEffect, useState } from 'preact/hooks';
import type { Learner } from '../../records/model.ts';
import { type OwnCodes, ownCodes } from '../../saving/own-codes.ts';
import type { ViewProps } from '../view.ts';

export interface Card {
  readonly learner: Learner;
  readonly codes: OwnCodes;
}

export interface Cards {
  /** Empty until all are made. */
  readonly cards: readonly Card[];
  /** How many children have been looked at. */
  readonly done: number;
  readonly failed: boolean;
}

/** The cards of these children, made one after the other; without `isWanted` none is. */
export function useCards(
  { store, course, pupils }: Pick<ViewProps, 'store' | 'course' | 'pupils'>,
  isWanted = true,
): Cards {
  const [cards, setCards] = useState<readonly Card[]>([]);
  const [done, setDone] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isHere = isWanted;
    const make = async () => {
      const made: Card[] = [];
      for (const [at, { learner }] of pupils.entries()) {
        if (!isHere) return;
        const codes = await ownCodes(store, course, learner.id);
        if (codes) made.push({ learner, codes });
        if (isHere) setDone(at + 1);
      }
      if (isHere) setCards(made);
    };
    make().catch(() => setFailed(true));
    return () => {
      isHere = false;
    };
  }, [store, course, pupils, isWanted]);
  return { cards, done, failed };
}

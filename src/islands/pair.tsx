import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../i18n/t.ts';
import type { Current } from '../learners/current.ts';
import { PairBar } from '../learners/PairBar.tsx';
import { AloneChoice, SwapCall } from '../learners/PairDialogs.tsx';
import type { Pair } from '../learners/pair.ts';
import { isSwapDue, other, passTime, swapHands } from '../learners/turns.ts';
import { watchActivity } from '../learners/watch-activity.ts';
import { Words } from '../ui/context.ts';
import { onBreak } from './breaks.ts';
import { reloadPage } from './go-to.ts';
import { flushDrafts } from './sink.ts';
import { here, onHere, pairHere, setHere, setPair } from './who.ts';

/** What stands in the bar for a pair. */
export function PairTurn() {
  const [isAsking, setAsking] = useState(false);
  const [first, pair] = [here(), pairHere()];
  if (!first || !pair) return null;
  const both = [first, pair.partner] as const;
  const stay = async (one: Current) => {
    await flushDrafts();
    setAsking(false);
    if (one.id === first.id) return setPair(undefined);
    setHere(one);
    reloadPage();
  };
  return (
    <>
      <PairBar both={both} hands={pair.turns.hands} onAlone={() => setAsking(true)} />
      {isAsking && <AloneChoice both={both} onStay={stay} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Counts whose hands are at work, and calls the swap. Once a page. */
export function startTurns(t: Translate): void {
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <Words.Provider value={t}>
      <Turns />
    </Words.Provider>,
    place,
  );
}

function Turns() {
  const [called, setCalled] = useState<Pair | undefined>();
  useEffect(() => {
    let isCalled = false;
    const call = (pair: Pair) => {
      isCalled = true;
      setCalled(pair);
    };
    const look = (isBreak: boolean) => {
      const pair = pairHere();
      if (pair && !isCalled && isSwapDue(pair.turns, isBreak)) call(pair);
    };
    watchActivity((ms) => {
      const pair = pairHere();
      // While they change places it is nobody's time.
      if (!pair || isCalled) return;
      setPair({ ...pair, turns: passTime(pair.turns, ms) });
      look(false);
    });
    onBreak(() => look(true));
    onHere(() => {
      const pair = pairHere();
      // Swapped, or parted.
      if (isCalled && pair?.turns.turn === 0) isCalled = false;
      if (!pair) setCalled(undefined);
    });
  }, []);
  const first = here();
  if (!called || !first) return null;
  const both = [first, called.partner] as const;
  const swap = () => {
    setPair({ ...called, turns: swapHands(called.turns) });
    setCalled(undefined);
  };
  return <SwapCall both={both} next={both[other(called.turns.hands)]} onSwapped={swap} />;
}

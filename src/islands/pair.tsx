import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../i18n/t.ts';
import type { Current } from '../learners/current.ts';
import { readTurns, writeTurns } from '../learners/keep-turns.ts';
import { PairBar } from '../learners/PairBar.tsx';
import { AloneChoice, SwapCall } from '../learners/PairDialogs.tsx';
import { isSwapDue, other, passTime, swapHands, type Turns } from '../learners/turns.ts';
import { watchActivity } from '../learners/watch-activity.ts';
import { Words } from '../ui/context.ts';
import { onBreak } from './breaks.ts';
import { reloadPage } from './go-to.ts';
import { keepAll } from './sink.ts';
import { here, onHere, pairHere, setHere, setPair } from './who.ts';

let turns = readTurns();
const listeners = new Set<() => void>();

function setTurns(next: Turns): void {
  turns = next;
  writeTurns(next);
  for (const listener of listeners) listener();
}

/** Draws a component anew whenever the turns or the pair have changed. */
function useTurns(): void {
  const [, draw] = useState({});
  useEffect(() => {
    const listener = () => draw({});
    listeners.add(listener);
    onHere(listener);
    return () => void listeners.delete(listener);
  }, []);
}

/** Both of those who are here; undefined: there are no two. */
function bothHere(): readonly [Current, Current] | undefined {
  const [first, partner] = [here(), pairHere()?.partner];
  return first && partner && [first, partner];
}

/** What stands in the bar for a pair. */
export function PairTurn() {
  useTurns();
  const [isAsking, setAsking] = useState(false);
  const both = bothHere();
  if (!both) return null;
  const stay = async (one: Current) => {
    await keepAll();
    setAsking(false);
    if (one.id === both[0].id) return setPair(undefined);
    setHere(one);
    reloadPage();
  };
  return (
    <>
      <PairBar both={both} hands={turns.hands} onAlone={() => setAsking(true)} />
      {isAsking && <AloneChoice both={both} onStay={stay} onClose={() => setAsking(false)} />}
    </>
  );
}

let isStarted = false;

/** Counts whose hands are at work, and calls the swap. A second call changes nothing: time would count twice. */
export function startTurns(t: Translate): void {
  if (isStarted) return;
  isStarted = true;
  const place = document.createElement('div');
  document.body.append(place);
  render(
    <Words.Provider value={t}>
      <Calls />
    </Words.Provider>,
    place,
  );
}

let isCalled = false;

function Calls() {
  useTurns();
  useEffect(() => {
    const look = (isBreak: boolean) => {
      if (isCalled || !isSwapDue(turns, isBreak)) return;
      isCalled = true;
      setTurns(turns);
    };
    watchActivity((ms) => {
      // While they change places it is nobody's time.
      if (!pairHere() || isCalled) return;
      setTurns(passTime(turns, ms));
      look(false);
    });
    onBreak(() => look(true));
  }, []);
  const both = bothHere();
  if (!isCalled || !both) return null;
  const swap = () => {
    isCalled = false;
    setTurns(swapHands(turns));
  };
  return <SwapCall both={both} next={both[other(turns.hands)]} onSwapped={swap} />;
}

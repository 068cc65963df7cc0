import { readRemembering } from '../learners/memory.ts';
import { hearTaken } from '../learners/untaken.ts';
import { untaken } from '../learners/untaken-list.ts';
import { isMovingWithin, noteMove } from './go-to.ts';
import { storage } from './storage.ts';
import { watchBack } from './watch-back.ts';

let isOn = false;

/**
 * On a machine that doesn't remember: the browser asks before this tab is closed with progress that nobody has taken
 * along. Moving inside the app is not leaving it. Call it once there is such progress; a second call changes nothing.
 * `isTouched`: somebody has pressed something on this page already.
 */
export async function guardLeaving(isTouched: boolean): Promise<void> {
  if (isOn) return;
  isOn = true;
  if ((await readRemembering(await storage())) === 'remembers') return;
  hearTaken();
  watchMoves();
  // Not before somebody did something here: until then Back couldn't be told from closing.
  watchBack({ isTouched, onReady: () => addEventListener('beforeunload', ask), onBack: noteMove });
}

function ask(event: BeforeUnloadEvent): void {
  if (isMovingWithin() || untaken().length === 0) return;
  event.preventDefault();
  // What older browsers go by.
  event.returnValue = '';
}

/** Links, and the browser's own keys for back and for the same page anew. */
function watchMoves(): void {
  addEventListener('click', noteLink, true);
  addEventListener('keydown', noteKey, true);
}

function noteLink({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.origin === location.origin && !link.hasAttribute('download')) noteMove();
}

function noteKey({ key, altKey, ctrlKey }: KeyboardEvent): void {
  const isWalk = altKey && (key === 'ArrowLeft' || key === 'ArrowRight');
  if (isWalk || key === 'F5' || (ctrlKey && key.toLowerCase() === 'r')) noteMove();
}

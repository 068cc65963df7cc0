import { isSupported, startShell } from './shell.tsx';

/** Starts a page that is made to be printed: its button, and what every page has. */
export function startPaperPage(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
  if (isSupported()) startShell();
}

import { isSupported, startShell } from './shell.tsx';

const button = document.querySelector<HTMLButtonElement>('[data-print]');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
if (isSupported()) startShell();

import type { zhPair } from './zh-pair.ts';

/** What is said where two learn together at one computer, in English. */
export const enPair: Readonly<Record<keyof typeof zhPair, string>> = {
  'pair.hands': '{name} has the mouse',
  'pair.swap': 'Time to swap. Pass the mouse to {name}',
  'pair.swapNote': 'Half done is fine: just carry on where you are.',
  'pair.swapped': 'Swapped',
  'pair.alone': 'Go on alone',
  'pair.aloneAsk': 'Who stays and goes on?',
  'pair.aloneNote': 'What you did together is in both notebooks.',
  'pair.stays': '{name} stays',
  'pair.together': 'Stay together',
};

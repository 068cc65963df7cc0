import type { zhClass } from './zh-class.ts';

/** What the volunteer's side says, in English. */
export const enClass: Readonly<Record<keyof typeof zhClass, string>> = {
  'class.title': 'Class',
  'class.all': 'All children',
  'class.choose': 'Which class',
  'class.course': 'Which course',
  'class.views': 'Pages of the class',
  'class.failed': 'This page would not open. All records are still there. Try opening it again.',

  'class.gateTitle': 'Grown-ups’ passcode',
  'class.gateNote':
    'The records of the whole class are here. The passcode keeps out children who are just curious. Somebody who knows computers can get round it: it keeps nothing secret.',
  'class.gateSet': 'First time here: choose a passcode (4 characters or more)',
  'class.gateSetDo': 'Use it',
  'class.gateSkip': 'No passcode',
  'class.gateAsk': 'Passcode',
  'class.gateOpen': 'Open',
  'class.gateShort': 'Too short: at least 4 characters.',
  'class.gateWrong': 'Not the right passcode. Forgotten? Look at the foot of any lesson plan.',
};

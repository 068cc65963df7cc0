import type { zhSave } from './zh-save.ts';

/** What is said about save codes and save files, in English. */
export const enSave: Readonly<Record<keyof typeof zhSave, string>> = {
  'save.title': 'Save code',
  'save.take': 'Take your progress with you',
  'save.takeNote':
    'Copy the code into your exercise book, or print this card and stick it in. Type it in on another computer and go on from there.',
  'save.noName': 'No nickname yet',
  'save.stars': '{count} lessons done · {day}',
  'save.begun': 'Just begun · {day}',
  'save.short': 'Short code: which lesson you are at',
  'save.full': 'Long code: how far you are in every lesson',
  'save.qr': 'The long code as a QR code',
  'save.print': 'Print the card',
  'save.bring': 'Go on from last time',
  'save.type': 'Type your save code',
  'save.typeNote': 'Long or short, capitals or not, with or without spaces: all fine.',
  'save.read': 'See how far I got',
  'save.codeEmpty': 'Type your save code first.',
  'save.codeSign': 'No save code has “{sign}” in it. Look at group {group}: could it be another sign?',
  'save.codeShort': '{count} more to type.',
  'save.codeLong': '{count} too many. Compare it with your book, group by group.',
  'save.codeCheck': 'Something is not quite right. Compare it with your book, group by group.',
  'save.codeCheckGroup': 'Group {groups} does not look right. Compare it with your book.',
  'save.or': ', ',
  'save.codeNewer': 'This code was made by a newer Jieti. Ask your teacher to update this computer.',
  'save.saysBegun': 'Got it: you have just begun.',
  'save.says': 'Got it: {done} lessons done, {working} half done.',
  'save.saysShort': 'Got it: {done} lessons done.',
  'save.whose': 'Whose code is this?',
  'save.whoseNew': 'I am not here yet',
  'save.back': 'Go back',
};

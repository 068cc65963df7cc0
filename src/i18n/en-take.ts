import type { zhTake } from './zh-take.ts';

/** What a lesson's end says of taking one's progress along, in English. */
export const enTake: Readonly<Record<keyof typeof zhTake, string>> = {
  'lesson.code': 'You can go on at another computer. Copy this save code into your exercise book:',
  'lesson.codeForgets':
    'This computer forgets everything when it is switched off. Copy this save code into your exercise book, to go on next time:',
  'lesson.codeUnproven':
    'Nobody knows yet whether this computer will remember you. Copy your save code, and carry on at any computer:',
  'lesson.copied': 'Copied',
  'lesson.copiedNote': 'Good. Type it in next time to carry on.',
  'lesson.toSave': 'Print it as a card',
  'lesson.stickSaved': 'Saved to the class stick',
  'lesson.stickSave': 'Save to the class stick',
  'lesson.stickNot':
    'Not saved to the class stick. Plug it in and press again. Everything you did is on this computer.',
  'lesson.toFile': 'Save as a file',
  'lesson.fileNote': 'The file holds your nickname, your answers and your works.',
  'lesson.fileSaved': 'Saved: {name}',
  'lesson.fileNot': 'It could not be saved. Try again, or copy your save code.',
};

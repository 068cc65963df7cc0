import type { zhCheck } from './zh-check.ts';

/** What the page that checks a machine before class says, in English. */
export const enCheck: Readonly<Record<keyof typeof zhCheck, string>> = {
  'check.title': 'Check this computer before class',
  'check.note':
    'Once per computer before class; it takes a minute or two. You can print the result and stick it on the machine.',
  'check.toCheck': 'Check this computer before class',
  'check.name': 'What is this computer called?',
  'check.nameNote': 'For example "No. 3"',
  'check.unnamed': 'A computer without a name',
  'check.print': 'Print this card',
  'check.again': 'Check again',
  'check.waiting': 'Checking …',
  'check.ready': 'Ready for class',
  'check.lookFirst': 'Look at these first: {count}',
  'check.good': 'Good',
  'check.bad': 'Needs mending',
  'check.look': 'Please look',
  'check.info': 'For your information',
  'check.stamp': '{day} · version {version}',

  'check.browser': 'Browser',
  'check.browserIs': '{name} {version}, built on Chromium {chromium}',
  'check.browserOther': '{name}, not built on Chromium',
  'check.browserOld': 'Too old. It needs Chrome or Edge 88 or later; in 360, use speed mode.',
  'check.browserUnknown': 'Not tried in this browser. If you can, use Chrome, Edge or 360 Speed.',

  'check.address': 'Address',
  'check.addressLan': '{root}, an address in the local network',
  'check.addressLanDo':
    "It doesn't open without the network, and files can't be checked. Keep the teacher's computer running. For use without a network, open Jieti at localhost or over https.",

  'check.storage': 'Saving',
  'check.storageGood': 'Written and read back',
  'check.storageBad': 'Nothing is kept',
  'check.storageBadDo':
    'The browser forbids it, or the disk is full. Use no private window, delete something, and check again.',

  'check.survives': 'After switching off',
  'check.survivesGood': 'What was saved on an earlier day is still here',
  'check.survivesNew': 'First day: nobody knows yet whether it remembers',
  'check.survivesNewDo':
    'Check again tomorrow. Until then, treat it as one that forgets: have the children copy their codes or save to a stick before they leave.',
  'check.survivesBad': 'It forgets',
  'check.survivesBadDo':
    'A restore card or a cleaner, or a grown-up has said so. Every class must end with codes copied or files saved to a stick.',

  'check.persist': "The browser's promise",
  'check.persistYes': 'It promised not to clear anything by itself',
  'check.persistNo': 'No promise. It may clear things when the disk is nearly full',
  'check.persistNone': "It can't be asked at this address",

  'check.files': 'Files for offline use',
  'check.filesGood': '{total} files, each of them checked, all right',
  'check.filesRunning': 'Checking one after the other: {done}/{total}',
  'check.filesPartial': 'Not all stored yet: {ready} of {total} lessons',
  'check.filesPartialDo': "Stay connected to the teacher's computer, wait, and check again.",
  'check.filesBad': 'Of {total} files, {count} are damaged or missing: {names}',
  'check.filesBadDo': 'Connect to the teacher\'s computer and press "Mend".',
  'check.filesMore': '{names} and more',
  'check.filesNone': 'No files can be stored at this address',
  'check.filesSilent': "The files couldn't be checked",
  'check.filesSilentDo': 'Close all windows of Jieti, open it again, and check again.',
  'check.mend': 'Mend',
  'check.mending': 'Mending …',

  'check.ime': 'Chinese input',
  'check.imeAsk': "Type 你好 here with this computer's own input method",
  'check.imeGood': 'Chinese can be typed',
  'check.imeUntried': 'Not tried yet',
  'check.imePasted': "That was pasted and doesn't count. Please type it",
  'check.imeUntriedDo': "If it doesn't work, press Ctrl+Space or Windows+Space to switch to Chinese input.",

  'check.voice': 'Chinese voice',
  'check.voiceGood': 'There is one: {name}',
  'check.voiceNone': 'No Chinese voice on this computer. Lessons need no sound, so that is fine',

  'check.clock': 'Clock',
  'check.clockIs': '{time}',
  'check.clockBehind': '{time}, earlier than the latest answer ({newest})',
  'check.clockWrong': "{time}: that can't be the year",
  'check.clockDo':
    'Set date and time at the bottom right of the desktop. If they keep jumping back, the battery on the main board is empty.',

  'check.speed': 'Speed',
  'check.speedFast': 'Fast',
  'check.speedEnough': 'Enough for every lesson',
  'check.speedSlow': 'Slow. Lessons with code take a few seconds longer',
  'check.speedSlowDo': 'Switch it on early, close other programs, and open one page at a time.',

  'check.memory': 'Memory',
  'check.memoryIs': 'About {gb} GB',
  'check.memoryMore': '{gb} GB or more',
  'check.memoryLittle': 'Only about {gb} GB',
  'check.memoryDo': 'Close other programs and open one page at a time. Lessons with code use a simple text field.',
  'check.unknown': "The browser doesn't say",

  'check.space': 'Room left',
  'check.spaceIs': 'The browser says {gb} GB, which is a rough guess',

  'check.screen': 'Screen',
  'check.screenIs': '{width}×{height}',
  'check.screenDo': 'Too small: it should be 1024×768 or more. Set the display scale to 100%.',

  'check.saved': 'Last saved elsewhere',
  'check.savedAt': '{day}, the whole machine',
  'check.savedOld': '{day}, more than two weeks ago',
  'check.savedNever': 'Records never saved elsewhere; children: {count}',
  'check.savedDo': "On the grown-ups' page, save the whole machine as a file on a USB stick.",
  'check.savedNobody': 'No child has used it yet',
};

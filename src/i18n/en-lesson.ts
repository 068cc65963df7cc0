import type { zhLesson } from './zh-lesson.ts';

/** What a lesson's page says, in English. */
export const enLesson: Readonly<Record<keyof typeof zhLesson, string>> = {
  'who.you': 'you',
  'who.pick': "Who's learning today?",
  'who.switch': 'Change learner',
  'who.endClass': 'Class is over',
  'who.still': 'Is it still {name}?',
  'who.stillNote': "Everything you've started is still here.",
  'who.stillYes': "It's me. Carry on",
  'who.stillNo': 'Change learner',

  'see.title': 'Easy to see',
  'see.theme': 'Colours',
  'see.auto': 'Same as the computer',
  'see.light': 'Light',
  'see.dark': 'Dark',
  'see.contrast': 'High contrast',
  'see.pinyin': 'Pinyin',
  'see.pinyinOn': 'Show',
  'see.pinyinOff': 'Hide',

  'offline.none': 'Getting ready for offline',
  'offline.partial': 'Getting ready: {ready} of {total} lessons',
  'offline.ready': 'Ready offline {ready}/{total} ✓',
  'offline.paused': 'Not connected. {ready} of {total} lessons ready',
  'offline.update': 'New version ready. It waits until after class',

  'saved.here': 'Saved on this computer',
  'saved.guest': 'Kept for now. Pick an animal to make it yours',
  'saved.page': 'Kept on this page only',
  'saved.saving': 'Saving…',
  'saved.not': 'Not saved yet: {why}',
  'saved.retry': 'Save again',

  'fault.storage-blocked':
    "This browser won't save anything. You can carry on, but your work will be gone when you leave this page. Please tell your teacher.",
  'fault.storage-newer': 'A newer Jieti is open in another window. Close every Jieti window, then open Jieti again.',
  'fault.storage-corrupt':
    'The place where work is saved is damaged. Ask your teacher to have a look. You can carry on, but your work will be gone when you leave this page.',
  'fault.storage-closed':
    'The place where work is saved has closed. Open this page again. Everything you saved is still there.',
  'fault.quota-full': 'This computer is full and has no room to save. Ask your teacher to delete things nobody needs.',
  'fault.storage-failed': "This couldn't be saved. Keep the page open and tell your teacher.",
  'fault.chunk-missing':
    "This one didn't open. Your work is safe. Connect to the teacher's computer, then open it again.",
  'fault.noOffline':
    "This address doesn't work offline. Stay connected to the teacher's computer. Everything else is the same.",

  'step.of': 'Step {now} of {total}',
  'step.name': 'Exercise {number}',

  'state.fresh': 'Not started',
  'state.working': 'Part done',
  'state.failed': 'Have another go',
  'state.passed': 'Done',

  'do.check': 'Check',
  'do.retry': 'Try again',
  'do.again': 'Do it again',
  'do.hint': 'Show a hint',
  'do.moreHint': 'Show another hint',
  'do.reveal': 'See the answer and why',
  'do.revealPlain': 'See the answer',
  'do.anotherRound': 'Another round',
  'do.next': 'Next',
  'do.optional': 'Optional',
  'do.skip': 'Skip for now',

  'say.right': "That's right!",
  'say.done': "That's written!",
  'say.thanks': 'Thank you for telling me!',
  'say.nearly': 'Nearly!',
  'say.nearlyParts': '{right} right. Look at {wrong} again.',
  'say.nearlyMore': '{right} right. There are more to find.',
  'say.tryAgain': 'Think about it, then try again.',
  'say.lookAgain': 'Look at the hint, then try again.',
  'say.stepShown': 'I did one step for you. You do the rest.',
  'say.askAnswer': 'Try again, or see where the answer comes from.',
  'say.answer': 'The answer is:',
  'say.yourTurn': 'Is it clear now? Do it once more by yourself.',
  'say.hint': 'Hint',
  'say.notReady': 'Finish it first, then check.',
  'say.typed': 'All typed!',
  'say.typeAgain': 'Go a little slower, look, then press. Type it once more.',
  'say.noPrompt': 'Your turn',
  'say.changed': 'This one has changed. Please read it again.',
  'say.changedPassed': 'This one has changed. What you did before still counts. You can do it again if you like.',
  'say.broken': "This one didn't open. Your work is safe.",
  'say.brokenTry': 'Open it again',

  'choose.many': 'You can choose more than one',
  'choose.gone': 'Not this one',

  'order.up': 'Move up: {item}',
  'order.down': 'Move down: {item}',
  'order.place': 'Number {place}',
  'order.putHere': 'Put it here',
  'order.help':
    'Drag, or click the arrows on the right. With the keyboard: Space picks up, Up and Down move, Space puts down.',
  'order.moved': '{item} is now number {place} of {total}',

  'match.cards': 'Cards to place',
  'match.help': 'Click a card, then click the place where it belongs. You can drag it too.',
  'match.slot': 'Put it beside {left}',
  'match.empty': 'Empty',
  'match.takeBack': 'Take back: {card}',
  'match.placed': '"{card}" is now in "{place}"',

  'fill.blank': 'Blank {number}',
  'fill.bank': 'Words to choose from',
  'fill.bankHelp': 'Click a word and it goes into the bright blank. You can drag it too.',

  'sort.help': 'Click a card, then click the basket where it belongs. You can drag it too.',
  'sort.helpOne': 'Click the basket where this card belongs. You can drag it too.',
  'sort.basket': 'Put it in "{group}"',
  'sort.left': 'Cards left: {count}',
  'sort.all': 'All placed. To change one, click its card.',
  'sort.card': 'Card {number} of {total}',

  'spot.help': 'Click what you find. Click it again to undo.',

  'think.label': 'Write here',
  'think.check': 'Check it yourself',
  'think.versions': 'What I wrote before',
  'think.version': 'Written {when}',
  'think.bring': 'Bring this one back',
  'think.replaced': 'Written just now',
  'think.left': 'Characters left: {count}',
  'think.unticked': "Not ticked yet: {count}. Want to look again? You don't have to tick them all.",

  'mark.right': 'Right',
  'mark.wrong': 'Look again',
  'mark.fixed': 'Placed for you',

  'box.words': 'Word cards',
  'box.tip': 'Tip',
  'box.story': 'Story',
  'box.pause': 'Rest your eyes',

  'pause.start': 'Start looking far away',
  'pause.done': 'Done. Your eyes are bright again.',

  'lesson.goals': 'You will learn to',
  'lesson.minutes': '{minutes} minutes',
  'lesson.requires': "It's easier if you learn these first:",
  'lesson.oneLanguage': 'This lesson is not in English yet.',
  'lesson.finished': "You've finished this lesson!",
  'lesson.canNow': '{name}, now you can:',
  'lesson.canNowGuest': 'Now you can:',
  'lesson.left': 'Exercises left: {count}. Take your time.',
  'lesson.toStairs': 'Back to the stairs',
  'lesson.toNext': 'Next lesson',
  'lesson.noscript':
    'The exercises need JavaScript, and it is turned off. You can still read the lesson. Please ask your teacher.',
  'lesson.problems': 'Things to fix in this lesson: {count} (only the author sees this)',
};

import type { Sentence } from '../tell-with.ts';
import type { zhJavascriptRunning } from './zh-javascript-running.ts';

/** What stops a script while it runs, and what runs but does something else than was meant. */
export const enJavascriptRunning: Readonly<Record<keyof typeof zhJavascriptRunning, Sentence>> = {
  'js-name-case': [
    'The browser does not know {name}: the capitals are different.',
    'Change it to {right}. Capital and small letters are not the same.',
  ],
  'js-name-misspelt': ['The browser does not know {name}.', 'Did you mean {right}? Compare them letter by letter.'],
  'js-name-unknown': [
    'The browser does not know {name}. There is no such name above.',
    'If it is text, put quotes around it. If it is a name, make it first with let {name} =.',
  ],
  'js-text-no-quotes': [
    '{name} has no quotes, so the browser takes it for a name.',
    'If it is text, put quotes around it: "{name}"',
  ],
  'js-network': [
    '{name} needs the network, and programs here can’t reach it.',
    'Do it without {name}: write the data that you need into the program.',
  ],
  'js-keeping': [
    '{name} keeps things on this computer, and programs here can’t do that.',
    'Do it without {name}: put the value in a variable. It stays there while the program runs.',
  ],
  'js-big-number': [
    'Big whole numbers (BigInt) can’t be used here.',
    'Use plain numbers: no n after the number, and no BigInt( ).',
  ],
  'js-not-here': ['Programs here can’t use {name}.', 'Do it in another way, without {name}.'],
  'js-pattern-slow': [
    'This pattern could search for a very long time, so it isn’t run.',
    'Use fewer + and *: where one stands inside brackets, leave out the one after them. Or find a simpler way.',
  ],
  'js-name-inside': [
    '{name} lives in the curly brackets of line {line}. It can’t be seen outside.',
    'Write let {name} outside of them, and inside use it without let.',
  ],
  'js-name-later': [
    '{name} is used here, but it only comes up on line {line}.',
    'A program goes from top to bottom. Move line {line} above this line.',
  ],
  'js-const-changed': ['{name} was made with const, so it can’t be changed.', 'Change const to let on line {line}.'],
  'js-length-called': [
    'length is a number, not something to do, so it has no brackets.',
    'Delete the brackets after length.',
  ],
  'js-method-case': [
    'There is no {name}: the capitals are different.',
    'Change it to {right}. Capital and small letters are not the same.',
  ],
  'js-method-misspelt': ['There is no {name}.', 'Did you mean {right}? Compare them letter by letter.'],
  'js-method-of-other': [
    'What stands before the dot can’t do {name}, only {owner:kind} can.',
    'Look at it with console.log. String( ) turns a number into text.',
  ],
  'js-method-unknown': ['There is no {name}.', 'Check the spelling, and what stands before the dot.'],
  'js-called-number': [
    'Brackets right after {number} make the browser think that it is a function.',
    'To multiply, write {number} * ( ). The * can’t be left out.',
  ],
  'js-called-twice': [
    'There is a pair of brackets too many: what stands before it is not a function.',
    'Perhaps two pairs of brackets stand side by side. Delete one.',
  ],
  'js-not-function': [
    '{name} is not a function, so it can’t have brackets after it.',
    'Check the name. Or has {name} been given another value somewhere?',
  ],
  'js-element-misspelt': [
    '{name} was not found on the page.',
    'Did you mean {right}? The name in quotes must be the same as in the HTML.',
  ],
  'js-element-unknown': [
    '{name} was not found on the page.',
    'Is there an id or class like this in the HTML, spelt the same?',
  ],
  'js-script-early': [
    'The program looked for {name} before it was on the page.',
    'Move the script tag to the end of body, just before </body>.',
  ],
  'js-selector-mark': [
    'There is no tag called {name} on the page.',
    'Write {right}: put # before an id and a dot before a class.',
  ],
  'js-id-hash': ['getElementById needs the name without #.', 'Take the # away and write {right}.'],
  'js-property-misspelt': [
    'There is no {name}, so what follows the dot can’t be reached.',
    'Did you mean {right}? Compare them letter by letter.',
  ],
  'js-index-range': [
    'There is nothing at this position, so it has no {property}.',
    'The first position is 0, the last is length minus 1.',
  ],
  'js-nothing-in-name': [
    '{object} is empty, so it has no {property}.',
    'Look at it with console.log({object}). Where did it become empty?',
  ],
  'js-nothing-read': [
    'What stands before .{property} is empty.',
    'Check the name in front of it. Has it been given a value?',
  ],
  'js-new-missing': ['To make a new {name}, you need the word new.', 'Write new {name}( ).'],
  'js-not-class': ['{name} is not a class, so new does not work.', 'Check the name. To use a function, leave out new.'],
  'js-not-iterable': [
    'You can’t go through {name} piece by piece.',
    'Use an array or text here. To repeat, write for (let i = 0; i < 3; i++)',
  ],
  'js-destructure': ['What is right of the equals sign is empty.', 'Look at it with console.log first.'],
  'js-recursion': [
    'The function {name} keeps calling itself and never stops.',
    'Add an if that stops it at some point with return.',
  ],
  'js-array-length': ['An array can’t have this length.', 'Use 0 or a greater whole number.'],
  'js-repeat-count': [
    'repeat can’t repeat a negative number of times.',
    'Look at the number in the brackets with console.log.',
  ],
  'js-digits': ['The number in the brackets is too big or too small.', 'Use a number from 0 to 100 for the digits.'],
  'js-json': [
    'This text does not look like JSON, so it can’t be read.',
    'In JSON, names and text need plain double quotes, and there is no comma at the end.',
  ],
  'js-selector-invalid': [
    '{name} is not a way to look for something.',
    'Use #name for an id, .name for a class, and just the name for a tag.',
  ],
  'js-append-what': [
    '{name} needs an element in its brackets, and this isn’t one.',
    'Make one with document.createElement first.',
  ],
  'js-thrown': [
    'The program stopped at this line.',
    'Read the original words below ({name}), and look at the values of this line with console.log.',
  ],
  'js-loop-assigns': [
    'The condition of this {loop} loop has one equals sign, which does not compare.',
    'One = means “put in”, three === mean “are they the same?”. Change it to ===.',
  ],
  'js-loop-forever': [
    'This {loop} loop has nothing that stops it.',
    'Add an if in the loop that leaves it with break.',
  ],
  'js-loop-unchanged': [
    'This loop never stops: {name} does not change in it.',
    'Change {name} in the loop, for example {name}++.',
  ],
  'js-loop-wrong-way': [
    'This loop never stops: {name} moves the wrong way.',
    'Should {name} grow or shrink? Swap ++ and --.',
  ],
  'js-loop-grows': [
    'While the loop goes on, {name} gets longer, so it never reaches the end.',
    'Put the new things in another array.',
  ],
  'js-loop-long': [
    'The program was stopped before it was done. Perhaps this {loop} loop never stops.',
    'When should the loop stop? Try with fewer rounds.',
  ],
  'js-timeout': ['The program was stopped before it was done.', 'Use smaller numbers and run it again.'],
  'js-memory': [
    'The program holds more than there is room for.',
    'Does something keep growing? Try with fewer rounds.',
  ],
  'js-equals-in-condition': [
    'The condition has one equals sign, which does not compare but puts in.',
    'Use three, ===, to ask “are they the same?”.',
  ],
  'js-arrow-in-condition': [
    '=> is an arrow. It does not mean “greater or equal”.',
    'Change it to >= with the > in front.',
  ],
  'js-nan': ['NaN is different from everything, even from itself.', 'Ask with isNaN( ) instead.'],
  'js-property-case': [
    'There is no {name}: the capitals are different, so nothing changes on the page.',
    'Change it to {right}. Capital and small letters are not the same.',
  ],
  'js-handler-called': [
    '{name} has brackets, so it runs at once and not on the click.',
    'Take the brackets away and write just {name}.',
  ],
  'js-event-on': ['In addEventListener the name of the event has no on in front.', 'Write "{right}"'],
};

import type { Sentence } from '../tell-with.ts';
import type { zhJavascriptReading } from './zh-javascript-reading.ts';

/** Why a browser can't read a script. */
export const enJavascriptReading: Readonly<Record<keyof typeof zhJavascriptReading, Sentence>> = {
  'js-full-width': [
    'This {char} was typed with the Chinese input method.',
    'Change it to {plain} so that the browser knows it. Switch to English before you type code.',
  ],
  'js-chinese-quote': [
    '{char} is a Chinese quote.',
    'Change both quotes to the plain " so that the browser knows this is text.',
  ],
  'js-strange-character': [
    'The browser does not know what {char} means here.',
    'Perhaps it slipped in by accident. If you don’t need it, delete it.',
  ],
  'js-note': ['In JavaScript a note does not begin with #.', 'Put // in front of a note to yourself.'],
  'js-comment-open': ['The note that begins here never ends.', 'Write */ at the end of the note.'],
  'js-quote-open': ['A quote on this line has no partner.', 'Add {quote} where the text ends.'],
  'js-quote-ends-chinese': [
    'The text begins with a plain quote but ends with the Chinese one {char}.',
    'Change the quote at the end to {quote} as well.',
  ],
  'js-quote-inside': [
    'There is a {quote} inside the text, so the browser thinks the text ends there.',
    'Use {other} around the whole text, then the one inside can stay.',
  ],
  'js-text-over-lines': [
    'A text in quotes can’t go on to the next line.',
    'Write it on one line. For a line break write \\n in it, or use ` around it.',
  ],
  'js-template-open': [
    'The ` that begins here has no partner.',
    'Add a ` where the text ends. It is the key left of 1.',
  ],
  'js-keyword-misspelt': ['The browser does not know {wrong}.', 'Did you mean {right}? Compare them letter by letter.'],
  'js-python': [
    'This line is Python. JavaScript writes {word} in another way.',
    'Put the condition in round brackets and what to do in { }, without a colon.',
  ],
  'js-name-digit': [
    'A name can’t begin with a digit: {name}.',
    'Put the digit at the end. If you want to multiply, write *.',
  ],
  'js-keyword-as-name': [
    '{name} is one of JavaScript’s own words. It can’t be a name.',
    'Choose another name, for example my{name}.',
  ],
  'js-name-hyphen': ['A name can’t have a minus sign in it: {name}.', 'Use an underscore: {right}'],
  'js-name-space': ['A name can’t have a space in it: {name}.', 'Use an underscore: {right}'],
  'js-equals-double': [
    '{wrong} asks “are they the same?”. It puts nothing in {name}.',
    'To put something in, use one equals sign: {name} =',
  ],
  'js-const-empty': [
    'The name {name} after const has no value.',
    'Give it one with = at once. If the value comes later, use let.',
  ],
  'js-condition-brackets': [
    'The condition after {keyword} is not in round brackets.',
    'Put ( and ) around the condition.',
  ],
  'js-condition-missing': ['The brackets after {keyword} are empty.', 'Write a condition in them, for example x > 3.'],
  'js-for-shape': [
    'The brackets after for need two semicolons between their three parts.',
    'Write it like this: for (let i = 0; i < 3; i++)',
  ],
  'js-else-condition': [
    'else means “in all other cases”, so it has no condition.',
    'Add if after else, or take the condition away.',
  ],
  'js-function-name': ['There is no name after function.', 'Give it one, for example function hello().'],
  'js-function-brackets': [
    'The function name {name} needs round brackets after it.',
    'Put ( ) before the curly bracket, even if there is nothing in them.',
  ],
  'js-brace-open': ['This curly bracket has no partner.', 'Find where this group ends and add {close} there.'],
  'js-brace-extra': [
    'There is one curly bracket {close} too many.',
    'Count the curly brackets and delete the extra one.',
  ],
  'js-bracket-open': ['This {open} has no partner.', 'Find the place where it should end and add {close} there.'],
  'js-bracket-extra': [
    'There is one {close} too many. Nothing before it opens it.',
    'Count the brackets on this line and delete the extra {close}.',
  ],
  'js-bracket-mismatch': ['It opens with {open} but closes with {close}.', 'Change {close} to {right}.'],
  'js-operator': ['JavaScript does not know the sign {wrong}.', 'Change it to {right}.'],
  'js-operator-split': ['There is a space in the middle of this sign.', 'Take out the space and write {right}.'],
  'js-logic-word': ['JavaScript uses a sign instead of {wrong}.', 'Change {wrong} to {right}.'],
  'js-unfinished': [
    'Something is missing after {last}. The line is not finished.',
    'Add a number, a text or a name after {last}.',
  ],
  'js-missing-comma': ['{before} and {after} stand side by side. The comma is missing.', 'Put a comma , between them.'],
  'js-words-together': [
    '{before} and {after} stand side by side, and the browser can’t tell what they have to do with each other.',
    'Is it text? Put quotes around all of it. Are they two names? Put a comma between them.',
  ],
  'js-missing-operator': [
    'Something is missing between {before} and {after}.',
    'To join them, add +. If they are two commands, put a semicolon between or use two lines.',
  ],
  'js-object-semicolon': [
    'These curly brackets hold the facts of a thing. There are no semicolons in them.',
    'Change the semicolon to a comma ,',
  ],
  'js-object-equals': [
    'In these curly brackets {name} can’t have an equals sign after it.',
    'Change the equals sign to a colon :',
  ],
  'js-assign-value': [
    '{value} stands left of the equals sign, but it is not a name and can’t hold anything.',
    'Put the name on the left and the value on the right.',
  ],
  'js-assign-turned': [
    'There must be a name left of the equals sign, not a calculation.',
    'Put the name on the left and the calculation on the right. To compare, use ===.',
  ],
  'js-let-twice': [
    'The name {name} is taken already, on line {line}.',
    'Leave out let the second time and write {name} = only. Or choose another name.',
  ],
  'js-await-outside': ['await only works inside an async function.', 'Put async in front of the word function.'],
  'js-return-outside': [
    'return only works inside a function.',
    'Perhaps a curly bracket ends too early. If you don’t need return, delete it.',
  ],
  'js-break-outside': [
    'break and continue only work inside a loop.',
    'Perhaps it belongs in the curly brackets of for or while.',
  ],
  'js-import': ['import and export don’t work here.', 'Write the code you need in this file.'],
  'js-try-alone': ['The try has no catch.', 'Add catch (e) { } after its curly brackets.'],
  'js-else-alone': [
    'This else has no if that it belongs to.',
    'Check the curly brackets after if. Is there a semicolon after the condition?',
  ],
  'js-end': [
    'The program ends here, but something is not finished.',
    'See if the last line is complete and all brackets have a partner.',
  ],
  'js-unexpected': ['The browser did not expect {token} here.', 'Is a bracket, a comma or a quote missing before it?'],
  'js-syntax': [
    'The browser can’t read this line.',
    'Check the brackets, quotes and commas. Look at the line above, too.',
  ],
};

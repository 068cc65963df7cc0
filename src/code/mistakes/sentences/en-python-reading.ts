import type { Sentence } from '../tell-with.ts';
import type { zhPythonReading } from './zh-python-reading.ts';

/** Why Python can't read a program. */
export const enPythonReading: Readonly<Record<keyof typeof zhPythonReading, Sentence>> = {
  'py-full-width': [
    'This {char} was typed with the Chinese input method.',
    'Change it to {plain} so that Python knows it. Switch to English before you type code.',
  ],
  'py-full-width-space': [
    'There is a wide Chinese space here.',
    'Delete it, switch to English and press the space bar again.',
  ],
  'py-chinese-quote': [
    '{char} is a Chinese quote.',
    'Change both quotes to the plain " so that Python knows this is text.',
  ],
  'py-strange-character': [
    'Python does not know what {char} means here.',
    'Perhaps it slipped in by accident. If you don’t need it, delete it.',
  ],
  'py-quote-open': ['A quote on this line has no partner.', 'Add {quote} where the text ends.'],
  'py-quote-ends-chinese': [
    'The text begins with a plain quote but ends with the Chinese one {char}.',
    'Change the quote at the end to {quote} as well.',
  ],
  'py-long-quote-open': [
    'The three quotes that begin here are never closed.',
    'Write {quote} again where the text ends.',
  ],
  'py-quote-inside': [
    'There is a {quote} inside the text, so Python thinks the text ends there.',
    'Use {other} around the whole text, then the one inside can stay.',
  ],
  'py-format-brace': [
    'A curly bracket in this text has no partner.',
    'In a text that begins with f, every { needs a }.',
  ],
  'py-note': ['In Python a note does not begin with {mark}.', 'Put a # in front of a note to yourself.'],
  'py-declared': [
    'In Python you don’t write {word} in front of a new name.',
    'Just write {name} = and leave out {word}.',
  ],
  'py-print-brackets': [
    'print needs brackets.',
    'Write print({text}): what you want to show goes inside the brackets.',
  ],
  'py-call-brackets': ['{name} needs brackets.', 'Write {name}({text}).'],
  'py-keyword-case': [
    '{wrong} has the wrong capitals.',
    'Write {right}. For Python, capital and small letters are different.',
  ],
  'py-keyword-misspelt': ['Python does not know {wrong}.', 'Did you mean {right}? Compare them letter by letter.'],
  'py-keyword-as-name': [
    '{name} is one of Python’s own words. It can’t be a name.',
    'Choose another name, for example my_{name}.',
  ],
  'py-bracket-open': ['This {open} has no partner.', 'Find the place where it should end and add {close} there.'],
  'py-bracket-extra': [
    'There is one {close} too many. Nothing before it opens it.',
    'Count the brackets on this line and delete the extra {close}.',
  ],
  'py-bracket-mismatch': ['It opens with {open} but closes with {close}.', 'Change {close} to {right}.'],
  'py-else-if': ['In Python “else if” is one word.', 'Change else if to elif.'],
  'py-else-condition': [
    'else means “in all other cases”, so it has no condition.',
    'Write just else: or use elif if you need a condition.',
  ],
  'py-braces': [
    'Python does not use curly brackets to group lines.',
    'Put a colon : in their place and move the lines below four spaces to the right.',
  ],
  'py-equals-in-condition': [
    'After {keyword} you compare, and one equals sign does not compare.',
    'One = means “put in”, two == mean “are they the same?”. Change it to ==.',
  ],
  'py-condition-missing': [
    'There is no condition after {keyword}.',
    'Write one between {keyword} and the colon, for example x > 3.',
  ],
  'py-for-shape': [
    'Python can’t read this for line.',
    'Write it like this: for i in range(3): with a name before in and what to count after it.',
  ],
  'py-for-what': [
    'Nothing follows in, so Python can’t tell how often to repeat.',
    'Add what to count after in, for example range(3).',
  ],
  'py-def-brackets': [
    'The function name {name} needs brackets after it.',
    'Write def {name}(): even if there is nothing to put in them.',
  ],
  'py-def-value': [
    'The brackets after def hold names, not {value}.',
    'Put a name there, such as name. Give {value} later, when you call {name}.',
  ],
  'py-missing-colon': ['The colon at the end of this line is missing.', 'Add a : at the end of the {keyword} line.'],
  'py-colon-between': ['A colon is missing after {before}.', 'Put a : between {before} and {after}.'],
  'py-plus-plus': ['Python has no {wrong}.', 'To change it by one, write {name} {sign}= 1.'],
  'py-operator-split': ['There is a space in the middle of this sign.', 'Take out the space and write {right}.'],
  'py-operator': ['Python does not know the sign {wrong}.', 'Change it to {right}.'],
  'py-logic-word': ['Python uses a word instead of {wrong}.', 'Change {wrong} to {right}, with a space on each side.'],
  'py-unfinished': [
    'Nothing follows {last}. The line is not finished.',
    'Add a number, a text or a name after {last}.',
  ],
  'py-number-nought': [
    'A whole number can’t begin with 0.',
    'Change {number} to {right}. If it is a phone or room number, put quotes around it.',
  ],
  'py-name-digit': [
    'A name can’t begin with a digit: {name}.',
    'Put the digit at the end. If you want to multiply, write *.',
  ],
  'py-missing-comma': ['{before} and {after} stand side by side. The comma is missing.', 'Put a comma , between them.'],
  'py-words-together': [
    '{before} and {after} stand side by side, and Python can’t tell what they have to do with each other.',
    'Is it text? Put quotes around all of it. Are they two names? Put a comma between them.',
  ],
  'py-name-space': [
    'There is a space between {before} and {after}, and Python can’t tell what they have to do with each other.',
    'One name? Join it with _. Is it text? Put quotes around it.',
  ],
  'py-missing-operator': [
    'Something is missing between {before} and {after}.',
    'To calculate, add + or *. If they are two commands, write them on two lines.',
  ],
  'py-assign-value': [
    '{value} stands left of the equals sign, but it is not a name and can’t hold anything.',
    'Put the name on the left and the value on the right: x = {value}',
  ],
  'py-name-hyphen': ['A name can’t have a minus sign in it: {name}.', 'Use an underscore: {right}'],
  'py-assign-turned': [
    'There must be a name left of the equals sign, not {value}.',
    'Put the name on the left and the calculation on the right.',
  ],
  'py-tab-space': [
    'This line is moved in differently: some lines use Tab, others use spaces.',
    'Delete the white space at the beginning of this line and use spaces to line it up.',
  ],
  'py-indent-extra': [
    'There are too many spaces at the beginning of this line.',
    'Line it up with the line above. Only lines under a colon are moved in.',
  ],
  'py-indent-uneven': [
    'The beginning of this line does not line up with any line above.',
    'Count the spaces. Lines that belong together need the same number.',
  ],
  'py-indent-missing': [
    'This line comes after {keyword} on line {above} but is not moved in.',
    'Put four spaces in front of it to show that it belongs to {keyword}.',
  ],
  'py-body-missing': [
    'Nothing follows {keyword}, so Python can’t tell what to do.',
    'On the next line, type four spaces and then what should happen.',
  ],
  'py-else-alone': [
    'This {keyword} has no if that it belongs to.',
    'Line {keyword} up with its if, and keep unindented lines out from between them.',
  ],
  'py-except-alone': [
    'There is no try above this {keyword}.',
    'Write try: above the lines to be tried and line {keyword} up with it.',
  ],
  'py-try-alone': [
    'The try above has no except.',
    'Add except: before this line and say what to do if it doesn’t work.',
  ],
  'py-return-outside': [
    'return only works inside a function.',
    'If it belongs to the def above, move it in. If not, delete it.',
  ],
  'py-break-outside': [
    'break and continue only work inside a loop.',
    'Perhaps it should be moved in, under for or while.',
  ],
  'py-argument-order': [
    'In the brackets, what has an equals sign comes last.',
    'Move the part with a name, like end="", to the end of the brackets.',
  ],
  'py-parameter-twice': ['Two names in this function’s brackets are the same.', 'Change one of them.'],
  'py-global-late': [
    'global comes too late: the name has been used already.',
    'Make the global line the first line of the function.',
  ],
  'py-syntax': [
    'Python can’t read this line.',
    'Check the brackets, quotes, colons and the spelling. Look at the line above, too.',
  ],
};

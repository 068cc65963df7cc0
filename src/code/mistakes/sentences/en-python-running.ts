import type { Sentence } from '../tell-with.ts';
import type { zhPythonRunning } from './zh-python-running.ts';

/** What stops a Python program while it runs. */
export const enPythonRunning: Readonly<Record<keyof typeof zhPythonRunning, Sentence>> = {
  'py-name-case': [
    'Python does not know {name}: the capitals are different.',
    'Change it to {right}. Capital and small letters are not the same.',
  ],
  'py-name-misspelt': ['Python does not know {name}.', 'Did you mean {right}? Compare them letter by letter.'],
  'py-name-unknown': [
    'Python does not know {name}. There is no such name above.',
    'If it is text, put quotes around it. If it is a name, give it a value first with {name} =.',
  ],
  'py-text-no-quotes': [
    '{name} has no quotes, so Python takes it for a name.',
    'If it is text, put quotes around it: "{name}"',
  ],
  'py-name-later': [
    '{name} is used here, but it only comes up on line {line}.',
    'A program goes from top to bottom. Move line {line} above this line.',
  ],
  'py-name-no-start': ['{name} has no value to start with, so it can’t be changed.', 'Write {name} = 0 further up.'],
  'py-name-inside': [
    '{name} lives inside the function {function}. It can’t be seen outside.',
    'Hand it out with return {name} in {function}, or make another one outside.',
  ],
  'py-name-global': [
    'The function changes {name}, so Python takes it for the function’s own name.',
    'Write global {name} on the first line of the function.',
  ],
  'py-equals-double': [
    'Two equals signs ask “are they the same?”. They put nothing in {name}.',
    'To put something in, use one: {name} =',
  ],
  'py-import-missing': ['{name} has to be brought in before you can use it.', 'Add import {name} at the very top.'],
  'py-import-from': [
    '{name} belongs to {module}, which has not been brought in.',
    'Add from {module} import {name} at the very top.',
  ],
  'py-module-in-front': ['{name} belongs to {module}, so that has to stand in front.', 'Write {module}.{name}'],
  'py-module-misspelt': ['There is no module called {name}.', 'Did you mean {right}?'],
  'py-module-unknown': [
    'There is no module called {name} here.',
    'Check the spelling. You can use turtle, random, math and time.',
  ],
  'py-import-unknown': ['There is no {name} in {module}.', 'Check the spelling, or look up the name in the lesson.'],
  'py-called-nothing': [
    'There is a pair of brackets too many: what stands before it gave nothing back.',
    'Perhaps two pairs of brackets stand side by side. Delete one.',
  ],
  'py-name-covers': [
    'Line {line} uses {name} as a name of your own, so the real {name} is gone.',
    'Change the name on line {line}, for example to my_{name}.',
  ],
  'py-called-number': [
    'Brackets right after {number} make Python think that it is a function.',
    'To multiply, write {number} * ( ). The * can’t be left out.',
  ],
  'py-called-list': [
    '{name} is not a function, so it can’t have round brackets after it.',
    'To take one thing out of it, use square brackets: {name}[0]',
  ],
  'py-called-module': [
    '{name} is a module, not a function.',
    'Add a dot and the name of what you want, for example random.randint(1, 6).',
  ],
  'py-not-callable': [
    '{name} is {type:kind}, not a function, so it can’t have brackets after it.',
    'Check the name. Perhaps the brackets are not needed.',
  ],
  'py-nothing-counted': [
    'There is nothing on one side of {sign}.',
    'Look for a function without return. print only shows things, it gives nothing back.',
  ],
  'py-nothing-used': [
    'What is used here is empty (None).',
    'See where it comes from: print, and functions without return, give nothing back.',
  ],
  'py-nothing-method': [
    'What stands before .{name} is empty (None).',
    'See where it comes from. Methods like sort don’t give back a new list.',
  ],
  'py-function-not-called': [
    '{name} is a function. Without brackets it does not run.',
    'Write {name}() to make it work and give its result.',
  ],
  'py-operands': [
    '{sign} does not work between {left:kind} and {right:kind}.',
    'See what stands on each side and make both the same kind.',
  ],
  'py-add-text-number': [
    'Text and a number can’t be added.',
    'Turn the number into text with str( ), or use a comma in print.',
  ],
  'py-compare-text-number': [
    'Text and a number can’t be compared with {sign}.',
    'Turn the text into a number with int( ) first.',
  ],
  'py-text-no-number': [
    '{sign} can’t calculate with text and a number.',
    'Turn the text into a number with int( ) first.',
  ],
  'py-range-text': [
    'range needs a number, but this is text.',
    'Turn it into a number with int( ). What input gives is always text.',
  ],
  'py-input-is-text': [
    '{name} comes from input, so it is text and not a number.',
    'Write {name} = int(input( )) to turn it into a number.',
  ],
  'py-for-number': [
    '{number} is a single number. for can’t go through it.',
    'To repeat something, write range({number}).',
  ],
  'py-not-iterable': ['You can’t go through {type:kind} piece by piece.', 'Use a list, a text or range( ) here.'],
  'py-square-call': ['{name} is a function. It does not take square brackets.', 'Use round brackets: {name}( )'],
  'py-not-subscriptable': [
    '{name} is {type:kind}. Square brackets can’t take anything out of it.',
    'They work for lists, text and dictionaries. Is {name} what you think it is?',
  ],
  'py-text-fixed': [
    'A single letter of a text can’t be changed.',
    'Make a new text with replace, or turn it into a list with list( ) first.',
  ],
  'py-tuple-fixed': ['A group made with round brackets can’t be changed.', 'Make it a list with square brackets [ ].'],
  'py-index-kind': [
    'Square brackets need a whole number, and this is {type:kind}.',
    'The first is 0, the second is 1. Turn the result of a division into a whole number with int( ).',
  ],
  'py-no-length': [
    '{type:kind} has no length that len could count.',
    'len counts text and lists. To count digits, turn the number into text with str( ).',
  ],
  'py-convert': ['You can’t turn {from:kind} into {to:kind}.', 'See what is in the brackets. Is it the right thing?'],
  'py-wrong-type': ['{type:kind} does not work here.', 'Perhaps a number is needed. int( ) turns text into a number.'],
  'py-key-list': [
    'A list can’t be the key of a dictionary.',
    'Use a text or a number as the key, for example "a" or 1.',
  ],
  'py-join-numbers': [
    'join only joins text, and there is something else here.',
    'Turn each piece into text with str( ) first.',
  ],
  'py-raise-what': ['raise needs a kind of exception.', 'Write raise ValueError("what happened").'],
  'py-self-missing': [
    'The function {name} in this class needs self as its first name.',
    'Write def {name}(self): and put the others after self.',
  ],
  'py-arguments-few': [
    '{name} needs {wanted} values but got {given}.',
    'Add what is missing to the brackets of {name}, with commas between.',
  ],
  'py-arguments-many': [
    '{name} needs {wanted} values but got {given}.',
    'Delete what is too much from the brackets of {name}.',
  ],
  'py-arguments-missing': [
    'Something is missing in the brackets of {name}.',
    'What does it need to know? Write it in the brackets.',
  ],
  'py-arguments-extra': [
    'There is too much in the brackets of {name}.',
    'See how many values it needs and delete the rest.',
  ],
  'py-argument-name': [
    '{name} has no setting with this name.',
    'Check the word left of the equals sign, for example end or sep.',
  ],
  'py-use-len': [
    'In Python {name} is not how you count.',
    'Use len( ) and put what you want to count in the brackets.',
  ],
  'py-method-misspelt': ['There is no {name}.', 'Did you mean {right}?'],
  'py-method-unknown': [
    '{name} does not work with {type:kind}.',
    'Check the spelling, and what stands before the dot.',
  ],
  'py-method-of-other': [
    '{name} does not work with {type:kind}, only with {owner:kind}.',
    'Is what stands before the dot really what you think it is?',
  ],
  'py-module-has-not': ['There is no {name} in {module}.', 'Check the spelling, or see how the lesson writes it.'],
  'py-index-range': [
    'There is nothing at this position: it is out of range.',
    'The first position is 0, the last is the count minus 1. Count with len( ).',
  ],
  'py-index-last': [
    '{name} holds only {count}, so there is nothing at this position.',
    'Positions begin at 0, so the last one is {name}[{last}].',
  ],
  'py-pop-empty': [
    'The list is empty already. Nothing can be taken out.',
    'Ask with if whether there is anything left, then take it.',
  ],
  'py-empty-list': [
    'This list is empty. There is nothing to choose from.',
    'Put something in the list before this step.',
  ],
  'py-key-missing': [
    '{key} is not in the dictionary.',
    'See which words the dictionary has. If you are not sure, ask with in first.',
  ],
  'py-key-misspelt': ['{key} is not in the dictionary.', 'Did you mean {right}?'],
  'py-int-text': [
    'int can’t make a whole number of {text}.',
    'int needs digits like "12". Type digits, too, when the program asks you.',
  ],
  'py-int-point': ['{text} has a decimal point, so int can’t read it.', 'Use float( ) instead. It knows decimals.'],
  'py-int-empty': ['Nothing was typed, so int can’t make a number.', 'Run it again, type a number and press Enter.'],
  'py-float-text': ['float can’t make a number of this text.', 'Only something like "3.5" may stand in the brackets.'],
  'py-unpack': [
    'The names left of the equals sign don’t match the number of things on the right.',
    'Count both sides and make them equal.',
  ],
  'py-not-found': [
    'What you are looking for is not in there.',
    'Ask with in whether it is there before you look for its place.',
  ],
  'py-math-domain': [
    'This can’t be calculated with this number. A negative number has no square root.',
    'Look at the number in the brackets with print.',
  ],
  'py-step-nought': ['With steps of 0 you never arrive.', 'Change the last 0 to 1 or to another number.'],
  'py-divide-nought': [
    'This divides by 0, and nothing can be divided by 0.',
    'Why is the number after the division sign 0? You could check it with if first.',
  ],
  'py-assert': ['What assert checks is not true.', 'Look at the values with print and find the one that is different.'],
  'py-file': [
    'This file can’t be found.',
    'There are no files of the computer here. Write the content in your program instead.',
  ],
  'py-raised': [
    'The program stopped at this line.',
    'Read the original words below ({name}), and look at the values of this line with print.',
  ],
  'py-recursion': [
    'The function {name} keeps calling itself and never stops.',
    'Add an if that stops it at some point with return.',
  ],
  'py-memory': [
    'The program holds more than there is room for.',
    'Does a list or a text keep growing? Try with fewer rounds.',
  ],
  'py-loop-forever': [
    'This {loop} loop has nothing that stops it.',
    'Add an if in the loop that leaves it with break.',
  ],
  'py-loop-unchanged': [
    'This loop never stops: {name} does not change in it.',
    'Change {name} in the loop, for example {name} = {name} + 1.',
  ],
  'py-loop-wrong-way': [
    'This loop never stops: {name} moves the wrong way.',
    'Should {name} grow or shrink? Swap plus and minus.',
  ],
  'py-loop-grows': [
    'While the loop goes through {name}, {name} gets longer, so it never reaches the end.',
    'Put the new things in another list.',
  ],
  'py-loop-long': [
    'The program ran for a long time. Perhaps this {loop} loop never stops.',
    'When should the loop stop? Try with fewer rounds.',
  ],
  'py-timeout': ['The program ran for a long time and did not finish.', 'Use smaller numbers and run it again.'],
};

import type { Sentence } from '../tell-with.ts';
import type { zhCss } from './zh-css.ts';

/** Mistakes in CSS, which no browser tells. */
export const enCss: Readonly<Record<keyof typeof zhCss, Sentence>> = {
  'css-full-width': [
    'This {char} was typed with the Chinese input method.',
    'Change it to {plain}, then this style works.',
  ],
  'css-full-width-space': [
    'There is a wide Chinese space here.',
    'Delete it, switch to English and press the space bar again.',
  ],
  'css-chinese-quote': ['{char} is a Chinese quote.', 'Change both quotes to the plain "'],
  'css-note': ['In CSS a note does not begin with //.', 'Write /* note */'],
  'css-comment-open': [
    'The note that begins here never ends, so no style below it works.',
    'Write */ at the end of the note.',
  ],
  'css-quote-open': ['A quote on this line has no partner.', 'Add {quote} where the text ends.'],
  'css-html': [
    'This is a CSS file. There are no HTML tags in it.',
    'Delete the line with the angle brackets and write the styles alone.',
  ],
  'css-brace-open': ['The curly bracket of {selector} never ends.', 'Add } below its last style.'],
  'css-brace-missing': ['{selector} has no opening curly bracket.', 'Add { after {selector}.'],
  'css-brace-extra': ['There is one curly bracket } too many.', 'Count the curly brackets and delete the extra one.'],
  'css-selector-missing': [
    'Nothing stands before the curly bracket, so nobody gets these styles.',
    'Write a tag, a .class or an #id before {',
  ],
  'css-selector-brackets': ['In CSS a tag has no angle brackets.', 'Write just {tag}.'],
  'css-selector-space': ['There is a space between the dot or # and the name.', 'Write them together: {right}'],
  'css-selector-mark': [
    'There is no {name} on the page, so nothing gets these styles.',
    'Write {right}: a dot before a class, # before an id.',
  ],
  'css-selector-tag': ['{name} is a tag and needs no mark in front.', 'Write {right}'],
  'css-selector-misspelt': [
    'There is no {name} on the page, so nothing gets these styles.',
    'Did you mean {right}? The name must be the same as in the HTML.',
  ],
  'css-selector-nothing': [
    'There is no {name} on the page, so nothing gets these styles.',
    'Give it to a tag in the HTML, or write a name that the page has.',
  ],
  'css-semicolon-missing': ['The semicolon after {name} is missing.', 'Add a ; at the end of this style.'],
  'css-colon-missing': ['The colon between {name} and its value is missing.', 'Add a : after {name}.'],
  'css-equals': ['There is an equals sign after {name}.', 'CSS uses a colon. Change = to :'],
  'css-line-odd': ['This style, {name}, is not finished.', 'A style looks like this: name: value;'],
  'css-property-hyphen': ['CSS has no {name}.', 'Put a minus sign between the words: {right}'],
  'css-property-misspelt': ['CSS has no {name}.', 'Did you mean {right}? Compare them letter by letter.'],
  'css-property-unknown': ['CSS has no {name}.', 'Check the spelling, or see how the lesson writes it.'],
  'css-value-empty': ['{name} has no value.', 'Write one between the colon and the semicolon.'],
  'css-value-misspelt': ['{value} is not a word that works here.', 'Did you mean {right}?'],
  'css-value-unknown': ['{name} does not know {value}.', 'Check the spelling, or see which words the lesson uses.'],
  'css-value-quotes': ['The colour {value} needs no quotes.', 'Take the quotes away.'],
  'css-color-hash': ['The colour {value} needs a # in front.', 'Write #{value}'],
  'css-color-digits': [
    'The colour {value} has the wrong length, or a letter that does not work.',
    'After # come 3 or 6 of these: 0 to 9 and a to f.',
  ],
  'css-unit-missing': ['{value} after {name} has no unit.', 'Write {value}px'],
  'css-unit-space': ['There is a space between the number and its unit.', 'Write them together: {value}'],
  'css-unit-misspelt': ['{value} has a unit that does not exist.', 'Did you mean {right}?'],
};

import type { Sentence } from '../tell-with.ts';
import type { zhHtml } from './zh-html.ts';

/** Mistakes in HTML, which no browser tells. */
export const enHtml: Readonly<Record<keyof typeof zhHtml, Sentence>> = {
  'html-full-width': [
    'This {char} in the tag was typed with the Chinese input method.',
    'Change it to {plain} so that the browser knows it.',
  ],
  'html-full-width-space': [
    'There is a wide Chinese space in the tag.',
    'Delete it, switch to English and press the space bar again.',
  ],
  'html-full-width-bracket': [
    'The angle brackets around {tag} are Chinese ones.',
    'Change them to < and >. They share their keys with the comma and the full stop.',
  ],
  'html-chinese-quote': ['{char} in the tag is a Chinese quote.', 'Change both quotes to the plain "'],
  'html-quote-open': ['The quote after {name} has no partner.', 'Add {quote} where the value ends.'],
  'html-equals-missing': ['The equals sign between {name} and its value is missing.', 'Write {name}="…"'],
  'html-attribute-colon': ['There is a colon after {name}. HTML uses an equals sign.', 'Change it: {name}="…"'],
  'html-bracket-missing': ['The tag {tag} misses its second angle bracket.', 'Add > at the end of the tag.'],
  'html-end-bracket-missing': ['The end tag /{tag} misses its second angle bracket.', 'Write </{tag}>'],
  'html-less-missing': ['The tag {tag} misses its first angle bracket.', 'Add < in front: <{tag}>'],
  'html-space-in-tag': [
    'There is a space between the angle bracket and {tag}.',
    'Take the space out so that they touch.',
  ],
  'html-backslash': ['The end tag has a backslash.', 'Use / instead: </{tag}>'],
  'html-comment-open': [
    'The note that begins here never ends, so all that follows is hidden.',
    'Write --> at the end of the note.',
  ],
  'html-not-closed': ['The tag {tag} begins but never ends.', 'Add </{tag}> after what belongs in it.'],
  'html-slash-missing': ['This should be an end tag, but the slash is missing.', 'Write </{tag}>'],
  'html-wrong-nesting': [
    '{inner} and {outer} cross each other.',
    'The inner one ends first: write </{inner}> and then </{outer}>.',
  ],
  'html-end-differs': [
    'It begins with {open} but ends with {close}.',
    'Change the end to </{open}>. Both must be the same.',
  ],
  'html-end-alone': [
    'There is an end tag {tag}, but nothing begins it.',
    'Add <{tag}> in front, or delete the end tag.',
  ],
  'html-void-end': ['{tag} needs no end tag.', 'Delete the end tag and write only <{tag}>.'],
  'html-tag-misspelt': ['There is no tag called {name}.', 'Did you mean {right}? Compare them letter by letter.'],
  'html-tag-unknown': ['There is no tag called {name}.', 'Check the spelling, or see which tag the lesson uses.'],
  'html-heading': [
    'There is no tag called {name}. Headings go from h1 to h6.',
    'Use one of them. The greater the number, the smaller the letters.',
  ],
  'html-attribute-misspelt': [
    'The browser does not know {name} in {tag}.',
    'Did you mean {right}? Compare them letter by letter.',
  ],
  'html-attribute-wrong': ['{tag} does not use {name}.', 'Change it to {right}.'],
  'html-attribute-twice': [
    '{name} stands twice in {tag}. The second one does not count.',
    'Make them one, with spaces between the values.',
  ],
  'html-file-misspelt': ['There is no file called {name}.', 'Did you mean {right}? The name must be exactly the same.'],
  'html-file-missing': [
    'There is no file called {name}.',
    'See which files there are above, and write one of their names.',
  ],
  'html-style-unlinked': [
    '{name} is written, but the page does not use it.',
    'Add <link rel="stylesheet" href="{name}"> in head.',
  ],
  'html-script-unlinked': [
    '{name} is written, but the page does not use it.',
    'Add <script src="{name}"></script> just before </body>.',
  ],
  'html-in-head': ['Something to be shown stands in head.', 'Move it between <body> and </body>.'],
  'html-after-body': ['This stands outside of body.', 'Move it in front of </body>.'],
  'html-item-outside': ['This li is not in a list.', 'Put <ul> and </ul> around all the li tags.'],
  'html-id-twice': [
    'The id {name} is used twice. Line {line} has it already.',
    'An id belongs to one element only. Choose another name, or use class.',
  ],
  'html-img-src': [
    'The image has no src, so the browser does not know which one to show.',
    'Add src="…" with the name of the picture.',
  ],
  'html-img-alt': [
    'The image has no text for those who can’t see it.',
    'Add alt="…" and say in a few words what is in the picture.',
  ],
  'html-link-href': ['The link has no href, so it leads nowhere.', 'Add href="…" with the place to go to.'],
  'html-link-rel': ['link has no rel, so the browser does not know that it is a style.', 'Add rel="stylesheet"'],
  'html-class-dot': ['The value of class has no dot in front.', 'Write class="{right}". The dot is only for CSS.'],
  'html-id-hash': ['The value of id has no # in front.', 'Write id="{right}". The # is only for CSS.'],
  'html-id-space': ['The id {name} has a space in it.', 'An id is one word. Join the parts with a minus sign.'],
  'html-style-equals': ['There is an equals sign in style.', 'Put a colon between name and value: style="color: red"'],
  'html-quotes-missing': [
    'The value of {name} has no quotes.',
    'Write {name}="{value}". Then it may have spaces, too.',
  ],
  'html-press-brackets': ['{name} has no brackets, so a click does nothing.', 'Write {name}()'],
  'html-press-misspelt': ['There is no function called {name}.', 'Did you mean {right}?'],
};

import type { Check } from './check.ts';
import { readCount } from './read-count.ts';
import { readStyle } from './read-style.ts';
import { readWord } from './read-word.ts';
import { readSelector } from './selector.ts';
import type { SentenceShape } from './sentence-shape.ts';

/** What a pattern found: its groups by name, and the sentence that it was found in. */
interface Found {
  readonly parts: Readonly<Record<string, string | undefined>>;
  readonly sentence: SentenceShape;
}

/** A sentence that stands for a check; undefined from `check`: it looks like one, but what was filled in can't be. */
interface SentenceForm {
  readonly patterns: readonly RegExp[];
  readonly check: (found: Found) => Check | undefined;
}

const COUNT = '(?<count>\\d{1,6}|[零一二两三四五六七八九十]{1,3})';
const TAG = '<?(?<tag>[a-z.#][^ <>“”]{0,60})>?';
/** The same where 以后 may follow without a space. */
const TAG_AT_LEAST = '<?(?<tag>[a-z.#][^ <>“”]{0,60}?)>?';
const PAGE = '(?:页面|网页)[里上中]?';
/** Several quoted texts, with or without something between them. */
const TEXTS = '“”(?:(?:,|,?and)?“”)*';

const pattern = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i');
const both = (zh: string, en: string): readonly RegExp[] => [pattern(zh), pattern(en)];

function counted(found: Found, check: (count: number) => Check | undefined): Check | undefined {
  const count = readCount(found.parts.count ?? '');
  return count === undefined ? undefined : check(count);
}

/** With the first quoted text, which must not be empty: nothing is in every text. */
const withText = ({ sentence }: Found, check: (text: string) => Check | undefined): Check | undefined =>
  sentence.texts[0] ? check(sentence.texts[0]) : undefined;

const withSelector = ({ parts }: Found, check: (selector: string) => Check | undefined): Check | undefined => {
  const selector = (parts.tag ?? '').replace(/^[^.#]+/, (tag) => tag.toLowerCase());
  return readSelector(selector) ? check(selector) : undefined;
};

const worded =
  (type: 'uses' | 'uses-not') =>
  ({ parts, sentence }: Found): Check | undefined => {
    const word = readWord(parts.word ?? '', sentence.texts);
    return word === undefined ? undefined : { type, word };
  };

const answered = ({ sentence }: Found): Check | undefined => {
  const answers = sentence.texts.slice(0, -1);
  const text = sentence.texts[sentence.texts.length - 1] ?? '';
  return text === '' ? undefined : { type: 'answers', answers, text };
};

const pressed = ({ parts, sentence }: Found): Check | undefined => {
  const press = parts.tag ?? sentence.texts[0] ?? '';
  const text = sentence.texts[sentence.texts.length - 1] ?? '';
  return press === '' || text === '' ? undefined : { type: 'press', press, text };
};

/** The sentences that may end in 一字不差 or `exactly`. */
const OUTPUT_FORMS: readonly SentenceForm[] = [
  {
    patterns: both(`输出(?:应该)?[是为]:?${TEXTS}`, `(?:the )?output is:?${TEXTS}`),
    check: ({ sentence }) => ({ type: 'output-is', lines: sentence.texts, exact: sentence.exact }),
  },
  {
    patterns: both('输出[里中]?(?:有|包含)“”', '(?:the )?output (?:contains|includes)“”'),
    check: (found) => withText(found, (text) => ({ type: 'output-has', text, exact: found.sentence.exact })),
  },
  {
    patterns: both(`输出[里中]?“”出现了?${COUNT}[次遍]`, `(?:the )?output (?:contains|includes)“”${COUNT} times?`),
    check: (found) =>
      counted(found, (count) =>
        withText(found, (text) => ({ type: 'output-times', text, count, exact: found.sentence.exact })),
      ),
  },
];

const OTHER_FORMS: readonly SentenceForm[] = [
  {
    patterns: both(`输出(?:一共|共)?有${COUNT}行`, `(?:the )?output has ${COUNT} lines?`),
    check: (found) => counted(found, (count) => ({ type: 'output-lines', count })),
  },
  {
    patterns: both(`回答${TEXTS}(?:以?后)?,?输出[里中]?(?:有|包含)“”`, `when asked,?answers?${TEXTS},?gives?“”`),
    check: answered,
  },
  {
    patterns: both('没有?(?:用到|使用)(?<word>.+)', "(?:does not|doesn't) use(?: |(?=“))(?<word>.+)"),
    check: worded('uses-not'),
  },
  { patterns: both('(?:用到|使用)了?(?<word>.+)', 'uses(?: |(?=“))(?<word>.+)'), check: worded('uses') },
  {
    patterns: both(`(?:代码)?(?:不超过|最多|至多)${COUNT}行(?:代码)?`, `(?:at most|no more than) ${COUNT} lines?`),
    check: (found) => counted(found, (count) => ({ type: 'lines-at-most', count })),
  },
  {
    patterns: both(`${PAGE}有${COUNT}[个张]${TAG}`, `the page has ${COUNT} ${TAG}`),
    check: (found) =>
      counted(found, (count) => withSelector(found, (selector) => ({ type: 'page-count', selector, count }))),
  },
  {
    patterns: both(`${PAGE}有写着“”的${TAG}`, `the page has(?: an?)? ${TAG} ?with“”`),
    check: (found) =>
      withText(found, (text) => withSelector(found, (selector) => ({ type: 'page-text', selector, text }))),
  },
  {
    patterns: both(`${PAGE}有${TAG}`, `the page has(?: an?)? ${TAG}`),
    check: (found) => withSelector(found, (selector) => ({ type: 'page-has', selector })),
  },
  {
    patterns: both(
      `${TAG}的(?<property>-{0,2}[a-z-]{1,60})是:?(?<value>.+)`,
      `(?:the )?style (?<property>-{0,2}[a-z-]{1,60}) of ${TAG} is:? ?(?<value>.+)`,
    ),
    check: (found) =>
      withSelector(found, (selector) => {
        const style = readStyle(found.parts.property ?? '', found.parts.value ?? '', found.sentence.texts);
        return style === undefined ? undefined : { type: 'style', selector, ...style };
      }),
  },
  { patterns: both('(?:每张)?图片都?有替代文字', 'every image has alt text'), check: () => ({ type: 'alt-texts' }) },
  {
    patterns: both(`点击?(?:“”|${TAG_AT_LEAST})(?:以后|之?后),?${PAGE}有“”`, `clicking(?:“”| ${TAG} ?)makes“”`),
    check: pressed,
  },
  {
    patterns: both('画[和跟]答案一样', "the drawing equals the solution(?:'s)?"),
    check: () => ({ type: 'same-drawing' }),
  },
  {
    patterns: both(`画(?:一共|共)?有${COUNT}条边`, `the drawing has ${COUNT} sides?`),
    check: (found) => counted(found, (count) => ({ type: 'sides', count })),
  },
  { patterns: both('画是闭合的', 'the drawing is closed'), check: () => ({ type: 'closed' }) },
];

/** The check that a sentence's shape stands for; undefined if it is none of the vocabulary, or filled in wrongly. */
export function matchSentence(sentence: SentenceShape): Check | undefined {
  for (const form of sentence.exact ? OUTPUT_FORMS : [...OUTPUT_FORMS, ...OTHER_FORMS]) {
    for (const known of form.patterns) {
      const found = known.exec(sentence.shape);
      if (found !== null) return form.check({ parts: found.groups ?? {}, sentence });
    }
  }
  return undefined;
}

/** Where a word of a text begins and what it is. */
export interface WordPlace {
  readonly index: number;
  readonly word: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The dictionary glues these to the next word (就把, 我在, 是用, 来看, 了一); only in the words listed do they belong to it. */
const LOOSE = '就都也很再才我你他她它谁先只了着的是来';
const GLUED =
  /^(?:就是|就要|都市|也许|再见|再说|才能|[我你他她它]们|他人|先后|先生|只[有是要好管]|了解|了不起|着[急火凉]|的确|是[否非的]|来[自到回往源信电历临年客宾不得])/;

/** 看一看, 好不好. */
const TRYING_OUT = /(?<!一)(\p{Script=Han})[一不]\1/gu;

/**
 * Cuts a run of Chinese characters into words. The words at `known` stay whole: computer words stand in no general
 * dictionary.
 */
export function segmentWords(run: string, known: readonly WordPlace[]): readonly WordPlace[] {
  const starts = new Set([0]);
  for (const { segment, index } of segmenter.segment(run)) {
    starts.add(index);
    for (const start of looseStarts(segment, index)) starts.add(start);
  }
  const triedOut = Array.from(run.matchAll(TRYING_OUT), ({ 0: word, index }) => ({ word, index }));
  for (const { word, index } of [...triedOut, ...known]) {
    for (let inner = index + 1; inner < index + word.length; inner += 1) starts.delete(inner);
    starts.add(index);
    if (index + word.length < run.length) starts.add(index + word.length);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((index, place) => ({ index, word: run.slice(index, sorted[place + 1]) }));
}

/** Where the words behind loose characters at the beginning of `segment` start. */
function looseStarts(segment: string, index: number): readonly number[] {
  if (segment.length < 2 || !LOOSE.includes(segment.charAt(0)) || GLUED.test(segment)) return [];
  return [index + 1, ...looseStarts(segment.slice(1), index + 1)];
}

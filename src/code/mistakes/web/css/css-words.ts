import { wordTable } from '../../../../core/word-table.ts';

/** The properties that children use; the commonest first. */
export const properties: readonly string[] = [
  ...['color', 'background-color', 'background', 'font-size', 'width', 'height', 'margin', 'padding', 'border'],
  ...['text-align', 'font-family', 'font-weight', 'font-style', 'border-radius', 'display', 'line-height'],
  ...['margin-top', 'margin-bottom', 'margin-left', 'margin-right', 'padding-top', 'padding-bottom', 'padding-left'],
  ...['padding-right', 'text-decoration', 'letter-spacing', 'text-indent', 'border-color', 'border-width'],
  ...['border-style', 'border-top', 'border-bottom', 'border-left', 'border-right', 'max-width', 'min-width'],
  ...['max-height', 'min-height', 'float', 'clear', 'position', 'top', 'left', 'right', 'bottom', 'z-index', 'opacity'],
  ...['overflow', 'cursor', 'list-style', 'list-style-type', 'box-shadow', 'text-shadow', 'transform', 'transition'],
  ...['animation', 'flex', 'flex-direction', 'flex-wrap', 'justify-content', 'align-items', 'align-content'],
  ...['align-self', 'gap', 'grid', 'grid-template-columns', 'grid-template-rows', 'grid-column', 'grid-row', 'order'],
  ...['background-image', 'background-size', 'background-position', 'background-repeat', 'background-attachment'],
  ...['box-sizing', 'vertical-align', 'white-space', 'word-spacing', 'word-break', 'overflow-wrap', 'visibility'],
  ...['content', 'outline', 'outline-color', 'outline-offset', 'font', 'font-variant', 'text-transform', 'user-select'],
  ...['border-collapse', 'border-spacing', 'object-fit', 'object-position', 'aspect-ratio', 'filter', 'resize'],
  ...['transform-origin', 'animation-name', 'animation-duration', 'animation-delay', 'animation-iteration-count'],
  ...['animation-direction', 'animation-timing-function', 'animation-fill-mode', 'transition-duration', 'inset'],
  ...['overflow-x', 'overflow-y', 'pointer-events', 'writing-mode', 'direction', 'columns', 'column-count', 'row-gap'],
  ...['column-gap', 'place-items', 'place-content', 'flex-grow', 'flex-shrink', 'flex-basis', 'justify-items'],
  ...['justify-self', 'caption-side', 'empty-cells', 'table-layout', 'clip-path', 'mix-blend-mode', 'accent-color'],
  ...['caret-color', 'text-overflow', 'list-style-position', 'list-style-image', 'scroll-behavior', 'will-change'],
  ...['border-top-left-radius', 'border-top-right-radius', 'border-bottom-left-radius', 'border-bottom-right-radius'],
  ...[
    'transition-property',
    'counter-reset',
    'counter-increment',
    'quotes',
    'tab-size',
    'all',
    'src',
    'fill',
    'stroke',
  ],
  ...['text-decoration-color', 'text-decoration-line', 'text-decoration-style', 'outline-width', 'outline-style'],
  ...[
    'border-top-color',
    'border-bottom-color',
    'border-left-color',
    'border-right-color',
    'border-image',
    'stroke-width',
  ],
];

/** What children guess, and what it is. */
export const otherProperties: Readonly<Record<string, string>> = wordTable({
  ...{ colour: 'color', 'font-color': 'color', 'text-color': 'color', 'background-colour': 'background-color' },
  ...{ bgcolor: 'background-color', 'bg-color': 'background-color', 'text-size': 'font-size', size: 'font-size' },
  ...{ 'font-width': 'font-weight', bold: 'font-weight', align: 'text-align', 'border-raduis': 'border-radius' },
  ...{ radius: 'border-radius', image: 'background-image', font_size: 'font-size', underline: 'text-decoration' },
});

/** The colours with a name that a child may know, and the words that stand for a colour. */
export const colors: readonly string[] = [
  ...['red', 'green', 'blue', 'yellow', 'orange', 'purple', 'pink', 'black', 'white', 'gray', 'grey', 'brown', 'gold'],
  ...['silver', 'cyan', 'magenta', 'lime', 'navy', 'teal', 'maroon', 'olive', 'aqua', 'fuchsia', 'violet', 'indigo'],
  ...['skyblue', 'lightblue', 'darkblue', 'lightgreen', 'darkgreen', 'lightgray', 'darkgray', 'lightyellow', 'tomato'],
  ...['coral', 'salmon', 'crimson', 'hotpink', 'deeppink', 'lightpink', 'darkred', 'darkorange', 'khaki', 'beige'],
  ...['ivory', 'lavender', 'plum', 'orchid', 'turquoise', 'chocolate', 'tan', 'wheat', 'deepskyblue', 'royalblue'],
  ...['steelblue', 'slateblue', 'seagreen', 'forestgreen', 'springgreen', 'limegreen', 'yellowgreen', 'whitesmoke'],
  ...['transparent', 'inherit', 'initial', 'unset', 'none', 'currentcolor', 'revert'],
];

/** Properties whose value is a colour and nothing else. */
export const colorProperties: readonly string[] = [
  'color',
  'background-color',
  'border-color',
  'outline-color',
  'caret-color',
  'accent-color',
  'fill',
  'stroke',
];

/** Properties whose value is a length, or several. */
export const lengthProperties: readonly string[] = [
  ...['font-size', 'width', 'height', 'margin', 'padding', 'border-radius', 'margin-top', 'margin-bottom'],
  ...['margin-left', 'margin-right', 'padding-top', 'padding-bottom', 'padding-left', 'padding-right', 'max-width'],
  ...['min-width', 'max-height', 'min-height', 'top', 'left', 'right', 'bottom', 'letter-spacing', 'text-indent'],
  ...['border-width', 'gap', 'row-gap', 'column-gap', 'word-spacing', 'inset'],
];

export const units: readonly string[] = [
  'px',
  'em',
  'rem',
  'vw',
  'vh',
  'pt',
  'cm',
  'mm',
  'in',
  'ch',
  'ex',
  'pc',
  'vmin',
  'vmax',
  'fr',
  'deg',
  's',
  'ms',
];

/** The words that some properties take, and no others. */
export const words: Readonly<Record<string, readonly string[]>> = wordTable({
  'text-align': ['left', 'center', 'right', 'justify', 'start', 'end', 'match-parent'],
  display: [
    ...['block', 'inline', 'inline-block', 'flex', 'inline-flex', 'grid', 'inline-grid', 'none', 'table', 'table-row'],
    ...['table-cell', 'list-item', 'contents', 'flow-root'],
  ],
  'font-weight': ['bold', 'normal', 'bolder', 'lighter'],
  'font-style': ['italic', 'normal', 'oblique'],
  position: ['static', 'relative', 'absolute', 'fixed', 'sticky'],
  'border-style': ['solid', 'dashed', 'dotted', 'double', 'none', 'groove', 'ridge', 'inset', 'outset', 'hidden'],
  float: ['left', 'right', 'none', 'inline-start', 'inline-end'],
  'flex-direction': ['row', 'column', 'row-reverse', 'column-reverse'],
  'text-transform': ['uppercase', 'lowercase', 'capitalize', 'none', 'full-width'],
  visibility: ['visible', 'hidden', 'collapse'],
});

export const anyValue: readonly string[] = ['inherit', 'initial', 'unset', 'revert'];

/** Words that are taken for others. */
export const otherValues: Readonly<Record<string, string>> = wordTable({
  centre: 'center',
  middle: 'center',
  centred: 'center',
  hide: 'none',
  italics: 'italic',
  thick: 'bold',
});

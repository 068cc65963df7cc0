import type { SourceLang } from '../code/source-lang.ts';

const words = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/** The words of each language that lessons use and beginners look for: keywords, common functions, the turtle. */
export const languageWords: Readonly<Record<SourceLang, readonly string[]>> = {
  python: words(
    'False None True and as assert break class continue def del elif else except finally for from global if import in',
    'is lambda nonlocal not or pass raise return try while with yield',
    'abs all any bool chr dict enumerate filter float format input int isinstance len list map max min ord pow print',
    'range reversed round set sorted str sum tuple type zip',
    'append clear copy count endswith extend find index insert items join keys lower pop remove replace reverse sort',
    'split startswith strip upper values',
    'random randint choice shuffle sample uniform math sqrt floor ceil pi time sleep',
    'turtle forward backward left right penup pendown pensize pencolor fillcolor color begin_fill end_fill circle dot',
    'goto setx sety home setheading speed hideturtle showturtle bgcolor write stamp shape heading position distance',
    'done Turtle',
  ),
  javascript: words(
    'async await break case catch class const continue default delete do else export extends false finally for function',
    'if import in instanceof let new null of return static super switch this throw true try typeof undefined var void',
    'while yield',
    'console log alert confirm prompt Math random floor ceil round max min abs sqrt PI Number String Boolean Array',
    'Object Date JSON parse stringify parseInt parseFloat isNaN setTimeout setInterval clearTimeout clearInterval',
    'Promise Map Set',
    'length push pop shift unshift slice splice concat join includes indexOf forEach map filter reduce find some every',
    'sort reverse split trim replace toUpperCase toLowerCase toFixed toString charAt startsWith endsWith padStart keys',
    'values entries',
    'document window getElementById querySelector querySelectorAll createElement addEventListener textContent innerHTML',
    'classList add remove toggle appendChild style value target click input keydown',
  ),
  css: words(
    'color background background-color background-image border border-radius border-color border-width border-style',
    'margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right padding-bottom',
    'padding-left width height max-width min-width max-height min-height display position top right bottom left',
    'float clear overflow opacity z-index box-shadow box-sizing cursor visibility',
    'font font-family font-size font-style font-weight line-height letter-spacing text-align text-decoration',
    'text-indent text-shadow text-transform vertical-align white-space list-style content',
    'flex flex-direction flex-wrap justify-content align-items align-self gap grid grid-template-columns',
    'transform transition animation rotate scale translate',
    'red orange yellow green blue purple pink brown black white gray gold skyblue transparent none block inline',
    'inline-block center bold italic underline solid dashed dotted auto absolute relative fixed static hidden pointer',
    'hover focus active before after first-child last-child nth-child',
  ),
  html: words(
    'html head body title meta link script style header footer main nav section article aside',
    'h1 h2 h3 h4 h5 h6 p br hr a strong em b i u small span div img figure figcaption ul ol li dl dt dd',
    'table caption thead tbody tr th td form label input button select option textarea blockquote pre code',
    'audio video source canvas',
    'class id href src alt width height lang charset name content rel type value placeholder for checked disabled',
    'controls target colspan rowspan onclick DOCTYPE',
  ),
};

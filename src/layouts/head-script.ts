/**
 * Runs before the first paint, in every browser down to the oldest (plain ES5): theme, language, pinyin, whether
 * saved work is about to be put back, and whether this browser is too old. `aspect-ratio` came with Chromium 88.
 */
export const HEAD_SCRIPT = `(function(){
var d=document.documentElement,theme,who;
try{theme=localStorage.getItem('jieti.theme');localStorage.setItem('jieti.lang',d.lang.slice(0,2))}catch(e){}
if(theme!=='light'&&theme!=='dark'&&theme!=='contrast')theme=window.matchMedia&&matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';
d.setAttribute('data-theme',theme);
try{who=JSON.parse(sessionStorage.getItem('jieti.who'))}catch(e){}
if(who){if(typeof who.pinyin==='boolean'&&d.getAttribute('data-pinyin')!=='none')d.setAttribute('data-pinyin',who.pinyin?'on':'off');d.setAttribute('data-restoring','')}
if(!(window.CSS&&CSS.supports&&CSS.supports('aspect-ratio','1')))d.setAttribute('data-old','')
})()`;

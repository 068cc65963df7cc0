/**
 * Runs before the first paint, in every browser down to the oldest (plain ES5): theme, language, pinyin, whether
 * saved work is about to be put back (three seconds at most: if the scripts don't come, the lesson must still be there
 * to read), and whether this browser is too old. `:is()` came with Chromium 88.
 */
export const HEAD_SCRIPT = `(function(){
var d=document.documentElement,theme,who;
try{theme=localStorage.getItem('jieti.theme');localStorage.setItem('jieti.lang',d.lang.slice(0,2))}catch(e){}
if(theme!=='light'&&theme!=='dark'&&theme!=='contrast')theme=window.matchMedia&&matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';
d.setAttribute('data-theme',theme);
try{who=JSON.parse(sessionStorage.getItem('jieti.who'))}catch(e){}
if(who){if(typeof who.pinyin==='boolean'&&d.getAttribute('data-pinyin')!=='none')d.setAttribute('data-pinyin',who.pinyin?'on':'off');d.setAttribute('data-restoring','');setTimeout(function(){d.removeAttribute('data-restoring')},3000)}
if(!(window.CSS&&CSS.supports&&CSS.supports('selector(:is(a))')))d.setAttribute('data-old','')
})()`;

/**
 * Runs before the first paint, in every browser down to the oldest (plain ES5): theme, language, pinyin, whether
 * saved work is about to be put back (three seconds at most: if the scripts don't come, the lesson must still be there
 * to read), and whether this browser is too old. `:is()` came with Chromium 88.
 */
export const HEAD_SCRIPT = `(function(d,t,w){
function s(n,v){d.setAttribute('data-'+n,v)}
try{t=localStorage.getItem('jieti.theme');localStorage.setItem('jieti.lang',d.lang.slice(0,2))}catch(e){}
if(!/^(light|dark|contrast)$/.test(t))t=window.matchMedia&&matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light';
s('theme',t);
try{w=JSON.parse(sessionStorage.getItem('jieti.who'))}catch(e){}
if(w){if(typeof w.pinyin=='boolean'&&d.getAttribute('data-pinyin')!='none')s('pinyin',w.pinyin?'on':'off');
s('restoring','');setTimeout(function(){d.removeAttribute('data-restoring')},3000)}
if(!(window.CSS&&CSS.supports&&CSS.supports('selector(:is(a))')))s('old','')
})(document.documentElement)`;

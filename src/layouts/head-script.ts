/**
 * Runs before the first paint, in every browser down to the oldest (plain ES5): theme, language, pinyin, whether
 * saved work is about to be put back, whether only what is on the screen is drawn at first (not where the page begins
 * further down), and whether this browser is too old. `:is()` came with Chromium 88. Three seconds at most: if the
 * scripts don't come, the lesson must still be there to read.
 */
export const HEAD_SCRIPT = `
(function(d,t,w){
function s(n,v){d.setAttribute('data-'+n,v)}
function later(n){s(n,'');setTimeout(function(){d.removeAttribute('data-'+n)},3000)}
try{t=localStorage.getItem('jieti.theme');localStorage.setItem('jieti.lang',d.lang.slice(0,2))}catch(e){}
s('theme',/^(light|dark|contrast)$/.test(t)?t:window.matchMedia&&matchMedia('(prefers-color-scheme:dark)').matches?'dark':'light');
try{w=JSON.parse(sessionStorage.getItem('jieti.who'))}catch(e){}
if(w){if(typeof w.pinyin=='boolean'&&d.getAttribute('data-pinyin')!='none')s('pinyin',w.pinyin?'on':'off');
later('restoring')}
try{if(!location.hash&&performance.getEntriesByType('navigation')[0].type=='navigate')later('first')}catch(e){}
if(!(window.CSS&&CSS.supports&&CSS.supports('selector(:is(a))')))s('old','')
})(document.documentElement)`.replace(/\n/g, '');

/** `/` leads to the last language used, Chinese at first. Plain ES5, relative, so that it works under any base. */
export const FIRST_PAGE_SCRIPT = `(function(){
var lang;try{lang=localStorage.getItem('jieti.lang')}catch(e){}
location.replace((lang==='en'?'en':'zh')+'/')
})()`;

/**
 * Runs before the first paint on every page, and is all the script the public shell has: display choices without a
 * flash, closing what was opened, keeping the page when the language changes. Its text never varies, so one hash in the
 * Content-Security-Policy covers it; the server and the middleware take the hash from this constant.
 *
 * `<html>` gets data-theme, data-text, data-motion and data-ai from localStorage `mw_theme` and so on. Inputs and selects
 * with `data-display="theme"` set them, `a[data-language]` leads to this very page in the other language, and an open
 * `details[data-flyout]` closes on Escape, on a click elsewhere, and when focus leaves it.
 */
export const shellScript = `(()=>{
const root=document.documentElement,kinds=["theme","text","motion","ai"];
const read=k=>{try{return localStorage.getItem("mw_"+k)}catch{return null}};
const apply=(k,v)=>{if(v&&v!=="system"&&/^[a-z]{1,12}$/.test(v))root.dataset[k]=v;else delete root.dataset[k]};
for(const k of kinds)apply(k,read(k));
addEventListener("storage",e=>{for(const k of kinds)if(e.key==="mw_"+k)apply(k,e.newValue)});
const sync=box=>{for(const el of box.querySelectorAll("input[data-display]"))el.checked=(read(el.dataset.display)||"system")===el.value};
addEventListener("change",e=>{const el=e.target,k=el.dataset&&el.dataset.display;if(!kinds.includes(k))return;
try{localStorage.setItem("mw_"+k,el.value)}catch{}apply(k,el.value)});
const shut=keep=>{for(const d of document.querySelectorAll("details[data-flyout][open]"))if(!keep||!d.contains(keep))d.open=false};
addEventListener("toggle",e=>{if(e.target.matches&&e.target.matches("details[data-flyout]")&&e.target.open){shut(e.target);sync(e.target)}},true);
addEventListener("click",e=>shut(e.target));
addEventListener("focusin",e=>shut(e.target));
addEventListener("keydown",e=>{if(e.key!=="Escape")return;const d=document.querySelector("details[data-flyout][open]");if(d){d.open=false;d.querySelector("summary").focus()}});
const turn=e=>{const a=e.target.closest&&e.target.closest("a[data-language]");if(!a)return;
const bare=location.pathname.replace(/^\\/(en|fa)(?=\\/|$)/,"")||"/",l=a.dataset.language;
a.href=(l==="en"?bare:"/"+l+(bare==="/"?"":bare))+location.search+location.hash};
for(const t of["pointerdown","focusin","click"])addEventListener(t,turn,true);
})()`;

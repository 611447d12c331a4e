import { locales } from "@/lib/i18n/locales";

/**
 * Runs before the first paint on every page, and is all the script the public shell has: display choices without a
 * flash, closing what was opened, keeping the page when the language changes. Its text never varies, so one hash in the
 * Content-Security-Policy covers it; the server and the middleware take the hash from this constant.
 *
 * `<html>` gets data-theme, data-text, data-motion and data-ai from localStorage `mw_theme` and so on. Inputs and selects
 * with `data-display="theme"` set them, `a[data-language]` leads to this very page in the other language, and an open
 * `details[data-flyout]` closes on Escape, on a click elsewhere, and when focus leaves it.
 *
 * A cached page cannot know who reads it. `<html>` gets data-viewer from the readable hint cookie, which names nobody, and
 * where a `.viewer-face` stands a member's picture or initial is asked for after; `mw:viewer` has it look again.
 * Where somebody has an account or is about to get one, the cookie `mw_zone` says the browser's time zone, so that moments
 * are told in it.
 * A `button[data-share]` hands this page's address to the device, or copies it and says so.
 * A `form[data-once]` that no React minds is sent once: a second tap on a slow line would make a second of what it makes.
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
const bare=location.pathname.replace(/^\\/(${locales.join("|")})(?=\\/|$)/,"")||"/",l=a.dataset.language;
a.href=(l==="en"?bare:"/"+l+(bare==="/"?"":bare))+location.search+location.hash};
for(const t of["pointerdown","focusin","click"])addEventListener(t,turn,true);
const hint=()=>{const seen=/(?:^|; )mw_viewer=(guest|member)/.exec(document.cookie);
if(seen)root.dataset.viewer=seen[1];else delete root.dataset.viewer;return seen&&seen[1]==="member"};
const face=(name,value)=>value?root.style.setProperty(name,value):root.style.removeProperty(name);
let asked=-1e4;
const look=async()=>{if(!hint()||performance.now()-asked<5e3||!document.querySelector(".viewer-face"))return;
asked=performance.now();try{const answer=await fetch("/api/v1/auth/me",{headers:{accept:"application/json"}});
if(answer.status===401)delete root.dataset.viewer;if(!answer.ok)return;
const{name,avatar}=await answer.json(),source=avatar&&avatar.sources.find(s=>s.format==="webp");
const initial=name&&[...name.trim()][0];
face("--viewer-face",source&&"url("+JSON.stringify(source.url)+")");
face("--viewer-initial",!source&&initial&&JSON.stringify(initial.toLocaleUpperCase()));
if(source||initial)root.dataset.viewerFace=""}catch{}};
const zone=Intl.DateTimeFormat().resolvedOptions().timeZone;
if(hint()||/\\/sign-(in|up)$/.test(location.pathname))if(zone)document.cookie="mw_zone="+zone+";path=/;max-age=31536000;samesite=lax";
addEventListener("mw:viewer",look);addEventListener("DOMContentLoaded",look);
addEventListener("DOMContentLoaded",()=>{if(navigator.share||navigator.clipboard)for(const b of document.querySelectorAll("[data-share]"))b.hidden=false});
addEventListener("click",async e=>{const b=e.target.closest&&e.target.closest("[data-share]");if(!b)return;
const url=location.origin+location.pathname;try{if(navigator.share)return await navigator.share({title:document.title,url});
await navigator.clipboard.writeText(url);const was=b.textContent;b.textContent=b.dataset.shared;setTimeout(()=>b.textContent=was,3e3)}catch{}});
addEventListener("submit",e=>{const form=e.target;if(e.defaultPrevented||!form.matches("[data-once]"))return;
if("sent"in form.dataset)e.preventDefault();else form.dataset.sent=""});
addEventListener("pageshow",e=>{if(!e.persisted)return;look();for(const f of document.querySelectorAll("form[data-sent]"))delete f.dataset.sent});
})()`;

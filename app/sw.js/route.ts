import { locales } from "@/lib/i18n/locales";
import { offlinePage, plainPagePolicy } from "@/lib/transport/door/plain-page";

export const dynamic = "force-static";

/**
 * The service worker: answers a page that cannot be fetched with one that says so in the language of its address, in place
 * of the browser's own. It keeps nothing and touches nothing else.
 */
const script = `const pages=${JSON.stringify(Object.fromEntries(locales.map((locale) => [locale, offlinePage(locale)]))).replaceAll("<", "\\u003c")};
addEventListener("install",()=>skipWaiting());
addEventListener("activate",event=>event.waitUntil(clients.claim()));
addEventListener("fetch",event=>{
const {request}=event;
if(request.mode!=="navigate"||request.method!=="GET")return;
event.respondWith(fetch(request).catch(()=>{
const first=new URL(request.url).pathname.split("/")[1];
return new Response(pages[Object.hasOwn(pages,first)?first:"en"],{status:503,headers:{"content-type":"text/html; charset=utf-8","cache-control":"no-store","content-security-policy":${JSON.stringify(plainPagePolicy)}}});
}));
});
`;

export function GET(): Response {
  return new Response(script, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}

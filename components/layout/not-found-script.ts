import { localeTable, prefixedLocales } from "@/lib/kernel/locale";

const directions = JSON.stringify(
  Object.fromEntries(prefixedLocales.map((locale) => [locale, localeTable[locale].direction])),
);

/** Shows the leaf in the language of the address. Constant, so one hash in the Content-Security-Policy covers it. */
export const notFoundScript = `(()=>{const d=document.documentElement,l=location.pathname.split("/")[1],r=new Map(Object.entries(${directions})).get(l);
d.lang=r?l:"en";d.dir=r||"ltr";d.dataset.leaf=d.lang})()`;

/** Shows the leaf in the language of the address. Constant, so one hash in the Content-Security-Policy covers it. */
export const notFoundScript = `(()=>{const d=document.documentElement,fa=/^\\/fa(\\/|$)/.test(location.pathname);
d.lang=fa?"fa":"en";d.dir=fa?"rtl":"ltr";d.dataset.leaf=d.lang})()`;

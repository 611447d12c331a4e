/** Path and query of the page that is asked for, which Next tells no page; written by the middleware. */
export const pagePathHeader = "x-mw-page";

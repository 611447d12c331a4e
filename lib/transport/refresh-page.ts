import { refresh } from "next/cache";

/** Inside a server action: the page that asked comes back with the answer, made anew. */
export const refreshPage = (): void => refresh();

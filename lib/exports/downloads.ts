import { defaultLocale, isLocale } from "@/lib/kernel/locale";
import { fileEndpoint } from "@/lib/transport/file-endpoint";
import { makeReceipt } from "./verbs/make-receipt";

/** The receipt of one movement of stars as a PDF; `?locale=` says in which language. */
export const receipt = fileEndpoint(makeReceipt, {
  input: ({ id = "" }, query) => {
    const asked = query.get("locale");
    return { id, locale: isLocale(asked) ? asked : defaultLocale };
  },
  file: ({ pdf, filename }) => ({
    body: pdf,
    type: "application/pdf",
    cacheControl: "private, no-store",
    filename,
  }),
});

import { z } from "zod";

/** `?paper=a4|letter&layout=one|two|cards&ink=full|saver&blank=1`; what is not one of these counts as not said. */
export const PdfOptions = z.object({
  paper: z.enum(["a4", "letter"]).catch("a4"),
  layout: z.enum(["one", "two", "cards"]).catch("two"),
  ink: z.enum(["full", "saver"]).catch("full"),
  /** What is used up in play is left empty, to be written by pencil. */
  blank: z
    .enum(["0", "1", "true", "false"])
    .transform((value) => value === "1" || value === "true")
    .catch(false),
});

export type PdfOptions = z.output<typeof PdfOptions>;

export function pdfOptions(query: URLSearchParams): PdfOptions {
  return PdfOptions.parse(Object.fromEntries(query));
}

import { verb } from "@/lib/kernel/verb";
import { givenBytes } from "../given-bytes";
import { reportInWorker } from "../read-in-worker";
import { ImportReport, ReportInput } from "../schema";

/** The whole account of a file, leaf by leaf, to be kept. Writes nothing. */
export const reportImport = verb({
  name: "imports.report",
  kind: "read",
  access: "anyone",
  scope: "characters:write",
  rate: "imports.preview",
  input: ReportInput,
  output: ImportReport,
  run: ({ ctx, input }) =>
    reportInWorker(givenBytes(input), input.which, input.format, input.locale ?? ctx.origin.locale),
});

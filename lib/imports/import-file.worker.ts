import type { Locale } from "@/lib/kernel/ctx";
import { type FileGiven, type ReadFile, readFile as read } from "./read-file";
import { readImport } from "./read-import";
import { type Report, type ReportFormat, writeReport } from "./write-report";

/** @throws Fault with a code under `imports` */
export async function readFile(given: FileGiven): Promise<ReadFile> {
  return read(given);
}

export async function reportFile(
  given: FileGiven & { format: ReportFormat; locale: Locale },
): Promise<Report> {
  const { imported } = readImport(Buffer.from(given.base64, "base64"), given.which);
  return writeReport(imported, given.format, given.locale);
}

import { stringify } from "csv-stringify/sync";

/**
 * A line of RFC 4180. A spreadsheet runs what begins with `=`, `+`, `-`, `@`, a tab or a return as a formula, and some
 * of these texts were chosen by strangers (device, name): an apostrophe before them makes them text.
 */
export function csvRow(cells: readonly string[]): string {
  return stringify([cells.map((cell) => cell.replace(/^\n/, "'\n"))], {
    record_delimiter: "\r\n",
    escape_formulas: true,
    quoted_match: /[;\r\n]/,
  });
}

/** Spreadsheets read UTF-8 as such only after this mark. */
export const csvMark = "\uFEFF";

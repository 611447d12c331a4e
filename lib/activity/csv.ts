/**
 * One cell of RFC 4180. A spreadsheet runs what begins with `=`, `+`, `-`, `@`, a tab or a return as a formula, and
 * some of these texts were chosen by strangers (device, name): an apostrophe before them makes them text.
 */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** Spreadsheets read UTF-8 as such only after this mark. */
export const csvMark = "\uFEFF";

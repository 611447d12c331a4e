import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import type { AccountLeaf } from "./account";
import { slugOf } from "./find-row";
import type { Imported } from "./imported";
import { reportLeavesMax } from "./limits";
import { labelOf } from "./number-labels";

export type Report = { filename: string; type: string; text: string };
export type ReportFormat = "json" | "md";

const order = ["lost", "changed", "carried", "read"] as const;

/** Every leaf of the file with what became of it. */
export function writeReport(imported: Imported, format: ReportFormat, locale: Locale): Report {
  const name = slugOf(imported.name) || "character";
  const { counts } = imported.account.close();
  const leaves: AccountLeaf[] = [];
  for (const leaf of imported.account.leaves()) {
    if (leaves.length >= reportLeavesMax) break;
    leaves.push(leaf);
  }
  const total = counts.read + counts.carried + counts.changed + counts.lost;
  if (format === "json") {
    const { kind, account } = imported;
    const report = {
      schema: "mythwright.import-report/1",
      kind,
      name: imported.name,
      leaves: total,
      counts,
      differences: account.differences,
      values: leaves,
      complete: leaves.length === total,
    };
    return {
      filename: `${name}.report.json`,
      type: "application/json",
      text: JSON.stringify(report, null, 1),
    };
  }
  return {
    filename: `${name}.report.md`,
    type: "text/markdown",
    text: toMarkdown(imported, leaves, total, locale),
  };
}

/** Backslashes before what Markdown would read; a table's bars and line ends cannot stand in a cell. */
const cell = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/\s+/g, " ");

function toMarkdown(
  imported: Imported,
  leaves: readonly AccountLeaf[],
  total: number,
  locale: Locale,
): string {
  const t = translator(locale, "imports");
  const { counts } = imported.account.close();
  const { differences } = imported.account;
  const lines = [
    `# ${cell(t("reportTitle", { name: imported.name || t("nameless") }))}`,
    "",
    `${t("reportFile")}: ${t(`kinds.${imported.kind}`)}`,
    "",
    t("accountCounts", { leaves: total, ...counts }),
    "",
  ];
  if (differences.length > 0) {
    lines.push(
      `## ${t("differencesTitle")}`,
      "",
      `| | ${t("inFile")} | ${t("here")} |`,
      "|---|---|---|",
    );
    for (const one of differences)
      lines.push(`| ${labelOf(one, locale)} | ${one.file} | ${one.here} |`);
    lines.push("");
  }
  for (const status of order) {
    const rows = leaves.filter((leaf) => leaf.status === status && leaf.reason !== "empty");
    if (rows.length === 0) continue;
    lines.push(
      `## ${t(`statuses.${status}`)}`,
      "",
      `| ${t("reportPath")} | ${t("reportValue")} | ${t("reportWhat")} |`,
    );
    lines.push("|---|---|---|");
    for (const { path, value, reason } of rows)
      lines.push(`| ${cell(path)} | ${cell(value)} | ${t(`reasons.${reason}`)} |`);
    lines.push("");
  }
  if (leaves.length < total) lines.push(t("reportMore", { count: leaves.length }), "");
  return lines.join("\n");
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import type { PreviewedFile } from "@/lib/imports/actions";
import { reportImportAction } from "@/lib/imports/actions";
import { ImportRefusal } from "./import-refusal";

type Preview = PreviewedFile["previews"][number];
type Entry = Preview["account"]["entries"][number];

const shownAtOnce = 12;
const statuses = ["lost", "changed", "carried"] as const;

/** What became of the file, part by part, and the numbers that differ. */
export function ImportAccount({ account }: { account: Preview["account"] }) {
  const t = useTranslations("imports");
  return (
    <div className="grid gap-5">
      <p>{t("accountCounts", { leaves: account.leaves, ...account.counts })}</p>
      {account.nothingLost && <p className="font-semibold">{t("nothingLost")}</p>}
      {account.differences.length > 0 && <Differences differences={account.differences} />}
      {statuses.map((status) => (
        <Entries
          key={status}
          status={status}
          entries={account.entries.filter((entry) => entry.status === status)}
        />
      ))}
      {account.beside.length > 0 && (
        <p className="wrap-anywhere">
          {t("beside")} <bdi>{account.beside.join(", ")}</bdi>
        </p>
      )}
      {account.more > 0 && (
        <p className="text-sm text-ink-soft">{t("more", { count: account.more })}</p>
      )}
    </div>
  );
}

function Differences({ differences }: Pick<Preview["account"], "differences">) {
  const t = useTranslations("imports");
  return (
    <section className="grid gap-2">
      <h4 className="font-semibold">{t("differencesTitle")}</h4>
      <p className="text-sm text-ink-soft">{t("differencesBody")}</p>
      <table className="w-full text-start">
        <thead>
          <tr className="text-xs text-ink-soft">
            <th scope="col" className="pe-4 text-start font-semibold">
              {t("what")}
            </th>
            <th scope="col" className="pe-4 text-end font-semibold">
              {t("inFile")}
            </th>
            <th scope="col" className="text-end font-semibold">
              {t("here")}
            </th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ label, file, here }) => (
            <tr key={label} className="border-t border-rule">
              <th scope="row" className="pe-4 py-1 text-start font-normal">
                {label}
              </th>
              <td className="pe-4 text-end tabular-nums">{t("number", { value: file })}</td>
              <td className="text-end tabular-nums">{t("number", { value: here })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Entries({
  status,
  entries,
}: {
  status: (typeof statuses)[number];
  entries: readonly Entry[];
}) {
  const t = useTranslations("imports");
  if (entries.length === 0) return null;
  return (
    <details
      open={status !== "carried" && entries.length <= shownAtOnce}
      className="border-t border-rule pt-3"
    >
      <summary className="cursor-pointer font-semibold">
        {t(`statuses.${status}`)} ({t("number", { value: entries.length })})
      </summary>
      <ul className="mt-2 grid max-h-96 gap-2 overflow-y-auto pe-2 text-sm">
        {entries.map((entry) => (
          <li
            key={`${entry.path}/${entry.reason}/${entry.name ?? ""}`}
            className="grid gap-x-3 sm:grid-cols-[1fr_auto]"
          >
            <span className="min-w-0 wrap-anywhere">
              <bdi className="font-semibold">{entry.name || entry.value || entry.path}</bdi>
              <span className="text-ink-soft">
                {" · "}
                {t(`reasons.${entry.reason}`)}
                {entry.became && (
                  <>
                    {" · "}
                    <bdi>{t("became", { value: entry.became })}</bdi>
                  </>
                )}
              </span>
            </span>
            <span className="text-xs text-ink-soft" dir="ltr">
              <code className="wrap-anywhere">{entry.path}</code>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The account as a file to be kept, made when it is asked for. */
export function ReportButtons({ base64, which }: { base64: string; which: number }) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<PreviewedFile["refusal"]>();
  const download = (format: "json" | "md") =>
    start(async () => {
      const report = await reportImportAction({ base64, which, format, locale });
      if ("refusal" in report) return setRefusal(report.refusal);
      const address = URL.createObjectURL(
        new Blob([report.text], { type: `${report.type};charset=utf-8` }),
      );
      const link = Object.assign(document.createElement("a"), {
        href: address,
        download: report.filename,
      });
      link.click();
      URL.revokeObjectURL(address);
    });
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-soft">{t("reportBody")}</p>
      <div className="flex flex-wrap gap-3">
        <Button kind="plain" disabled={pending} onClick={() => download("md")}>
          {t("reportMd")}
        </Button>
        <Button kind="plain" disabled={pending} onClick={() => download("json")}>
          {t("reportJson")}
        </Button>
      </div>
      {refusal && <ImportRefusal refusal={refusal} />}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { CopyButton } from "./copy-button";

/** Shown once, to be written down, copied or kept as a file. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("settings.security");
  const text = `${codes.join("\n")}\n`;
  return (
    <div className="grid gap-3">
      <Notice tone="precious" live>
        {t("codesLead")}
      </Notice>
      <ul
        dir="ltr"
        aria-label={t("codesTitle")}
        className="grid grid-cols-2 gap-x-4 gap-y-2 rounded-md border border-rule bg-well/50 p-4 font-mono text-sm"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={text} />
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="mythwright-recovery-codes.txt"
          className={buttonStyle("plain", "sm")}
        >
          <Icon name="download" />
          {t("codesFile")}
        </a>
      </div>
    </div>
  );
}

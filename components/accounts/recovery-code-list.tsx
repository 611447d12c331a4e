import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

/** Shown once, to be written down. */
export function RecoveryCodeList({ codes }: { codes: readonly string[] }) {
  const t = useTranslations("settings.security");
  return (
    <div className="grid gap-3">
      <Notice tone="precious" live>
        {t("codesLead")}
      </Notice>
      <ul dir="ltr" className="grid grid-cols-2 gap-2 rounded-md border border-rule bg-well/50 p-4 font-mono text-sm">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { RuleList } from "@/components/ui/rule-list";
import { passwordLengthMin } from "@/lib/credentials/limits";

/** The rule before it is broken, and in words what only the server can know (a common password). */
export function PasswordRules({ password }: { password: string }) {
  const t = useTranslations("accounts.rules");
  const length = [...password].length;
  return (
    <div className="grid gap-1 text-sm text-ink-soft">
      <RuleList
        label={t("label")}
        rules={[
          {
            id: "length",
            label: t("length", { limit: passwordLengthMin }),
            ...(length > 0 ? { kept: length >= passwordLengthMin } : {}),
          },
        ]}
      />
      <p>{t("advice")}</p>
    </div>
  );
}

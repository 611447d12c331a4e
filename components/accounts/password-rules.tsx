"use client";

import { useTranslations } from "next-intl";
import { RuleList } from "@/components/ui/rule-list";
import { passwordLengthMin } from "@/lib/accounts/limits";

/** The rules before they are broken. What only the server can know (a common password) is ticked by nobody here. */
export function PasswordRules({ password }: { password: string }) {
  const t = useTranslations("accounts.rules");
  const length = [...password].length;
  return (
    <RuleList
      label={t("label")}
      rules={[
        {
          id: "length",
          label: t("length", { limit: passwordLengthMin }),
          ...(length > 0 ? { kept: length >= passwordLengthMin } : {}),
        },
        { id: "known", label: t("notKnown") },
        { id: "phrase", label: t("phrase") },
      ]}
    />
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PageLink } from "@/lib/i18n/page-link";
import type { ActionResult } from "@/lib/transport/action";
import { refusalOf } from "./refusal";

type RefusedProps = {
  state: ActionResult<unknown> | null;
  /** Where to come back to after showing once more that it is you. */
  here: string;
};

/** Why a form of the settings did nothing, with the way to a fresh proof where only that is missing. */
export function Refused({ state, here }: RefusedProps) {
  const t = useTranslations("settings.confirm");
  const refusal = refusalOf(state);
  if (!refusal || !state || state.ok) return null;
  const isStale = state.code === "auth.reauthentication_required";
  return (
    <Notice tone={isStale ? "careful" : "bad"} live>
      {refusal}{" "}
      {isStale && (
        <PageLink
          href={`/settings/confirm?next=${encodeURIComponent(here)}`}
          className="prose-link"
        >
          {t("go")}
        </PageLink>
      )}
    </Notice>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import type { PlayState } from "@/lib/rulebook/play";
import { ActButton } from "./act-button";

const needed = 3;

/** At 0 hit points: three marks of each kind, and what can still be done. */
export function DeathSaves({ play }: { play: PlayState }) {
  const t = useTranslations("play");
  if (play.dead)
    return (
      <ActButton act={{ act: "revive" }} className={buttonStyle("plain")}>
        {t("revive")}
      </ActButton>
    );
  const { successes, failures } = play.deathSaves;
  const marks = (count: number) => `${"●".repeat(count)}${"○".repeat(needed - count)}`;
  return (
    <div className="grid gap-3 rounded-md border border-oxblood-ink/40 bg-oxblood-wash p-4">
      <h3 className="font-display font-semibold">{t("deathSaves")}</h3>
      <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {(
          [
            ["successes", successes],
            ["failures", failures],
          ] as const
        ).map(([kind, count]) => (
          <div key={kind} className="flex items-center gap-2">
            <dt>{t(kind)}</dt>
            <dd>
              <span aria-hidden="true" className="text-lg tracking-widest">
                {marks(count)}
              </span>
              <span className="heard-only">{t("leftOf", { left: count, max: needed })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        {!play.stable && (
          <ActButton
            act={{ act: "death_save" }}
            className={buttonStyle("act", "md", "flex-1 whitespace-nowrap max-sm:px-3")}
          >
            {t("rollDeathSave")}
          </ActButton>
        )}
        {!play.stable && (
          <ActButton
            act={{ act: "stabilize" }}
            className={buttonStyle("plain", "md", "flex-1 max-sm:px-3")}
          >
            {t("stabilize")}
          </ActButton>
        )}
      </div>
    </div>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { formatNumber } from "@/lib/i18n/format";
import { type ActiveEffect, type EffectId, effectFacts } from "@/lib/rulebook/effects/catalogue";
import type { PlayState } from "@/lib/rulebook/play";
import { ActButton } from "./act-button";

export type EffectWord = { id: EffectId; name: string };

type InEffectProps = {
  play: PlayState;
  /** In the order in which they are offered: the character's own first. */
  effects: readonly EffectWord[];
};

/** What is in effect now, each with what it does and how it ends; the rest of the list behind one press. */
export function InEffect({ play, effects }: InEffectProps) {
  const t = useTranslations("play");
  const active = play.effects ?? [];
  const on = new Map(active.map((effect) => [effect.id, effect]));
  const idle = effects.filter(({ id }) => !on.has(id));
  return (
    <section aria-label={t("inEffect")} className="grid grid-cols-1 gap-2">
      {active.length > 0 && (
        <>
          <h3 className="text-sm font-semibold">{t("inEffect")}</h3>
          <ul className="grid grid-cols-1 gap-2">
            {effects.flatMap((word) => {
              const effect = on.get(word.id);
              return effect ? [<Active key={word.id} effect={effect} name={word.name} />] : [];
            })}
          </ul>
        </>
      )}
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-oxblood-ink">
          {t("putInEffect")}
        </summary>
        <div className="flex flex-wrap gap-2 pt-1 pb-2">
          {idle.map(({ id, name }) => (
            <ActButton
              key={id}
              act={{ act: "effect", effect: id, on: true }}
              title={t(`does.${id}`)}
              className={buttonStyle("plain", "sm", "min-h-11")}
            >
              {name}
            </ActButton>
          ))}
        </div>
        <p className="pb-2 text-xs text-ink-soft">{t("inEffectHint")}</p>
      </details>
    </section>
  );
}

function Active({ effect, name }: { effect: ActiveEffect; name: string }) {
  const t = useTranslations("play");
  const locale = useLocale();
  const { id, level, held } = effect;
  const { levels, changes, minutes } = effectFacts(id);
  const more = changes.some(({ change }) => change === "hit-points");
  const step = (by: number, label: "lessLevel" | "moreLevel", sign: string) => {
    const next = (level ?? 0) + by;
    return (
      <ActButton
        act={{ act: "effect", effect: id, on: true, level: next }}
        disabled={!levels || next < levels.from || next > levels.to}
        aria-label={t(label, { name })}
        className={buttonStyle("plain", "md", "size-11 px-0")}
      >
        {sign}
      </ActButton>
    );
  };
  return (
    <li className="flex flex-wrap items-center gap-2 rounded-md border border-gold/60 bg-gold-wash px-3 py-1.5 text-sm">
      <span className="min-w-36 flex-1">
        <bdi className="font-semibold">{name}</bdi>
        <span className="block text-xs text-ink-soft">
          {[t(`does.${id}`), held && t("heldByYou"), minutes === 0 && t("untilNextTurn")]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {more && level !== undefined && (
        <span className="flex items-center gap-1">
          {step(-1, "lessLevel", "−")}
          <span className="text-xs">{t("ofLevel", { level: formatNumber(locale, level) })}</span>
          {step(1, "moreLevel", "+")}
        </span>
      )}
      <ActButton
        act={{ act: "effect", effect: id, on: false }}
        aria-label={`${t("endIt")}: ${name}`}
        className={buttonStyle("bare", "sm", "min-h-11")}
      >
        {t("endIt")}
      </ActButton>
    </li>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Die } from "@/components/ui/die";
import { rollAbilitiesAction } from "@/lib/characters/actions";
import { formatNumber } from "@/lib/i18n/format";
import { useWizard } from "../wizard-provider";
import { received } from "../wizard-server";
import { keepThree } from "./scores";

/** Six throws of four dice. The server throws them and keeps them; the lowest of each four lies aside. */
export function DiceTray({ rolls }: { rolls: readonly (readonly number[])[] | undefined }) {
  const t = useTranslations("wizard.abilities");
  const locale = useLocale();
  const { id, store } = useWizard();
  const [rolling, setRolling] = useState(false);
  const roll = async (again: boolean) => {
    setRolling(true);
    await store.run(() => received(rollAbilitiesAction({ id, again, locale })));
    setRolling(false);
  };
  if (!rolls)
    return (
      <div
        id="ask-abilities-rolls"
        className="grid scroll-mt-28 justify-items-center gap-4 rounded-lg border border-rule bg-well/50 p-6"
      >
        <div className="flex gap-1" aria-hidden="true">
          {[1, 2, 3, 4].map((die) => (
            <Die
              key={die}
              sides={6}
              label=""
              className={rolling ? "size-12 animate-spin" : "size-12"}
            />
          ))}
        </div>
        <Button kind="act" size="lg" icon="dice" pending={rolling} onClick={() => void roll(false)}>
          {t("roll")}
        </Button>
      </div>
    );
  return (
    <div className="grid gap-3">
      <ul className="grid grid-cols-1 gap-2.5 min-[22rem]:grid-cols-2 sm:grid-cols-3">
        {rolls.map((dice, index) => {
          const dropped = dice.indexOf(Math.min(...dice));
          const said = t("rolled", {
            index: index + 1,
            dice: dice.join(", "),
            total: keepThree(dice),
          });
          return (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: throws are told apart by their order
              key={index}
              aria-label={said}
              className="flex items-center justify-between gap-2 rounded-md border border-rule bg-page p-2"
            >
              <span className="flex" dir="ltr" aria-hidden="true">
                {dice.map((value, place) => (
                  <Die
                    // biome-ignore lint/suspicious/noArrayIndexKey: dice are told apart by their order
                    key={`${place}-${value}`}
                    sides={6}
                    value={formatNumber(locale, value)}
                    label={place === dropped ? t("dropped", { value }) : t("die", { value })}
                    tone={place === dropped ? "dropped" : value === 6 ? "best" : "plain"}
                    rolling
                    className="size-6.5 sm:size-8"
                  />
                ))}
              </span>
              <span className="figures text-2xl font-semibold" aria-hidden="true">
                {formatNumber(locale, keepThree(dice))}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        <Button
          kind="bare"
          size="sm"
          icon="refresh"
          pending={rolling}
          onClick={() => void roll(true)}
        >
          {t("rollAgain")}
        </Button>
        {t("rollAgainHint")}
      </p>
    </div>
  );
}

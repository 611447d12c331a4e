"use client";

import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { currentHitPoints, rollInitiative } from "@/lib/rulebook/play";
import { ActButton } from "./act-button";
import { Concentration } from "./concentration";
import { Conditions, type ConditionWord } from "./conditions";
import { DeathSaves } from "./death-saves";
import type { RollAsk } from "./dice/roll-ask";
import { RollButton } from "./dice/roll-button";
import { HitPoints } from "./hit-points";
import { type EffectWord, InEffect } from "./in-effect";
import { ItemActs } from "./item-acts";
import { usePlayTable } from "./play-provider";
import { Rests } from "./rests";
import { Stock } from "./stock";
import { clearOfBars, useIntoView } from "./use-into-view";

export type PlayTableProps = {
  conditions: readonly ConditionWord[];
  damageKinds: readonly { id: string; name: string }[];
  effects: readonly EffectWord[];
  /** Names of resources and spells by id. */
  names: Readonly<Record<string, string>>;
  initiative: RollAsk;
  /** The Constitution save that concentration asks for. */
  holding: RollAsk;
};

/** Everything that changes between two rests, in reach of a thumb. One form: it works before any script does. */
export function PlayTable({
  conditions,
  effects,
  damageKinds,
  names,
  initiative,
  holding,
}: PlayTableProps) {
  const t = useTranslations("play");
  const { id, facts, sheet, play, view, act, send, onSubmit, pending, message } = usePlayTable();
  const down = play.dead || currentHitPoints(sheet, play) === 0;
  const fallen = useIntoView<HTMLDivElement>(down);
  return (
    <form
      action={send}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="grid grid-cols-1 gap-6 @2xl:grid-cols-2 @2xl:gap-x-10"
    >
      <input type="hidden" name="id" value={id} />
      {/* Enter in a field must not press whatever button comes first. */}
      <button type="submit" disabled hidden />
      <div className="grid min-w-0 grid-cols-1 content-start gap-4">
        <HitPoints facts={facts} play={play} damageKinds={damageKinds} />
        {down && (
          <div ref={fallen} className={clearOfBars}>
            <DeathSaves play={play} />
          </div>
        )}
        {message && (
          <Notice tone="bad" live>
            {message}
          </Notice>
        )}
        <Concentration names={names} ask={holding} />
        <InEffect play={play} effects={effects} />
        <Conditions play={play} conditions={conditions} />
        <div className="flex flex-wrap items-stretch gap-2">
          <ActButton
            act={{ act: "inspiration", on: !play.inspiration }}
            aria-pressed={play.inspiration}
            className={buttonStyle(
              play.inspiration ? "act" : "plain",
              "sm",
              "min-h-11 flex-[2] whitespace-nowrap",
            )}
          >
            <span aria-hidden="true">{play.inspiration ? "★" : "☆"}</span>
            {t("inspiration")}
          </ActButton>
          <RollButton
            ask={initiative}
            onRolled={() => {
              if (rollInitiative(sheet, play) !== play) act({ act: "initiative" });
            }}
          >
            {initiative.label}
          </RollButton>
        </div>
      </div>
      <div className="grid min-w-0 grid-cols-1 content-start gap-4">
        <Stock names={names} />
        <ItemActs names={names} />
        <Rests down={down} />
        {view.undo && (
          <ActButton
            act={{ act: "undo" }}
            className={buttonStyle("bare", "sm", "min-h-11 justify-self-start")}
          >
            {t("undo")}
          </ActButton>
        )}
      </div>
    </form>
  );
}

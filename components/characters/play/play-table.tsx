"use client";

import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import type { PlayView } from "@/lib/characters/play-view";
import { currentHitPoints, resourceLeft, slotsLeft } from "@/lib/rulebook/play";
import { ActButton } from "./act-button";
import { Conditions, type ConditionWord } from "./conditions";
import { DeathSaves } from "./death-saves";
import { HitPoints } from "./hit-points";
import { Pips } from "./pips";
import { asSheet, type PlayFacts } from "./play-facts";
import { usePlay } from "./use-play";

export type PlayTableProps = {
  id: string;
  initial: PlayView;
  facts: PlayFacts;
  conditions: readonly ConditionWord[];
  damageKinds: readonly { id: string; name: string }[];
  /** Names of resources by id. */
  names: Readonly<Record<string, string>>;
};

/** Everything that changes between two rests, in reach of a thumb. One form: it works before any script does. */
export function PlayTable({ id, initial, facts, conditions, damageKinds, names }: PlayTableProps) {
  const t = useTranslations("play");
  const s = useTranslations("sheet");
  const { play, send, onSubmit, pending, message, rolls } = usePlay(facts, initial);
  const sheet = asSheet(facts);
  const pact = sheet.pactSlots;
  const down = play.dead || currentHitPoints(sheet, play) === 0;
  return (
    <form action={send} onSubmit={onSubmit} aria-busy={pending} className="grid gap-6 lg:grid-cols-2 lg:gap-x-10">
      <input type="hidden" name="id" value={id} />
      <div className="grid content-start gap-4">
        <HitPoints facts={facts} play={play} damageKinds={damageKinds} />
        {down && <DeathSaves play={play} />}
        <div role="status" className="text-sm font-semibold empty:hidden">
          {rolls.map((roll) => t("rolled", { die: roll.die, face: roll.face })).join(" ")}
        </div>
        {message && (
          <Notice tone="bad" live>
            {message}
          </Notice>
        )}
        <Conditions play={play} conditions={conditions} />
      </div>
      <div className="grid content-start gap-4">
        <ul>
          {sheet.spellSlots.map(({ level, max }) => (
            <Pips
              key={level}
              name={t("slots", { level })}
              left={slotsLeft(sheet, play, level)}
              max={max.value + (play.slotsMade[level] ?? 0)}
              spend={{ act: "spend_slot", level }}
              restore={{ act: "restore_slot", level }}
            />
          ))}
          {pact && (
            <Pips
              name={t("pactSlots", { level: pact.level })}
              left={pact.max.value - play.pactSlotsSpent}
              max={pact.max.value}
              spend={{ act: "spend_slot", level: pact.level, pact: true }}
              restore={{ act: "restore_slot", level: pact.level, pact: true }}
            />
          )}
          {sheet.resources.map(({ id: resource, unit, recovery, max }) => (
            <Pips
              key={resource}
              name={names[resource] ?? resource}
              note={s(`recovery.${recovery}`)}
              left={resourceLeft(sheet, play, resource)}
              max={max.value}
              spend={{ act: "spend_resource", resource, count: 1 }}
              restore={{ act: "restore_resource", resource, count: 1 }}
              counted={unit === "pool"}
            />
          ))}
        </ul>
        <div className="grid gap-2">
          {sheet.hitDice.map(({ die, count }) => {
            const left = count - (play.hitDiceSpent[die] ?? 0);
            return (
              <div key={die} className="flex items-center gap-3 text-sm">
                <span className="flex-1">
                  <bdi className="font-semibold">{t("hitDice", { die })}</bdi>
                  <bdi className="ms-2 text-ink-soft">{t("leftOf", { left, max: count })}</bdi>
                </span>
                <ActButton
                  act={{ act: "hit_die", die }}
                  disabled={left === 0 || down}
                  className={buttonStyle("plain", "sm", "min-h-11")}
                >
                  {t("rollHitDie")}
                </ActButton>
              </div>
            );
          })}
        </div>
        <div className="flex flex-wrap gap-2">
          <ActButton act={{ act: "short_rest" }} disabled={down} className={buttonStyle("plain", "md", "flex-1 px-3")}>
            {t("shortRest")}
          </ActButton>
          <ActButton act={{ act: "long_rest" }} disabled={down} className={buttonStyle("plain", "md", "flex-1 px-3")}>
            {t("longRest")}
          </ActButton>
        </div>
        <ActButton
          act={{ act: "inspiration", on: !play.inspiration }}
          aria-pressed={play.inspiration}
          className={buttonStyle(play.inspiration ? "act" : "plain")}
        >
          <span aria-hidden="true">{play.inspiration ? "★" : "☆"}</span>
          {t("inspiration")}
        </ActButton>
      </div>
    </form>
  );
}

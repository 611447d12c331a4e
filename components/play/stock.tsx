"use client";

import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { slotMakings, sorceryPoints } from "@/lib/rulebook/font-of-magic";
import { freeCastingsLeft, resourceLeft, slotsLeft } from "@/lib/rulebook/play";
import { ActButton } from "./act-button";
import { Pips } from "./pips";
import { usePlayTable } from "./play-provider";

/** What is spent and comes back: slots, uses, points, and castings that cost no slot. */
export function Stock({ names }: { names: Readonly<Record<string, string>> }) {
  const t = useTranslations("play");
  const s = useTranslations("sheet");
  const { sheet, play } = usePlayTable();
  const pact = sheet.pactSlots;
  const free = sheet.spells.flatMap(({ id, free: given }) =>
    given && given.uses !== "at-will"
      ? [{ id, max: given.uses.value, recovery: given.recovery }]
      : [],
  );
  return (
    <>
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
        {sheet.resources.map(({ id: resource, unit, recovery, max, atInitiative, item }) => (
          <Pips
            key={resource}
            name={names[resource] ?? resource}
            note={[
              s(`recovery.${recovery}`),
              ...(item?.regain ? [item.regain] : []),
              ...(item?.asleep ? [t("items.asleep")] : []),
              ...(atInitiative === undefined ? [] : [t("atInitiative", { count: atInitiative })]),
            ].join(" · ")}
            left={resourceLeft(sheet, play, resource)}
            max={max.value}
            spend={{ act: "spend_resource", resource, count: 1 }}
            restore={{ act: "restore_resource", resource, count: 1 }}
            {...(unit === "pool" ? { field: `count:${resource}` } : {})}
          />
        ))}
        {free.map(({ id, max, recovery }) => (
          <Pips
            key={id}
            name={t("freeCasting", { spell: names[id] ?? id })}
            note={s(`recovery.${recovery}`)}
            left={freeCastingsLeft(sheet, play, id)}
            max={max}
            spend={{ act: "spend_free_casting", spell: id }}
            restore={{ act: "restore_free_casting", spell: id }}
          />
        ))}
      </ul>
      <FontOfMagic />
    </>
  );
}

/** A sorcerer's exchange of points and slots. */
function FontOfMagic() {
  const t = useTranslations("play");
  const { sheet, play } = usePlayTable();
  const makings = slotMakings(sheet);
  if (makings.length === 0) return null;
  const points = resourceLeft(sheet, play, sorceryPoints);
  const full = (play.spent[sorceryPoints] ?? 0) === 0;
  const small = buttonStyle("plain", "sm", "min-h-11");
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-oxblood-ink">
        {t("fontOfMagic")}
      </summary>
      <div className="grid gap-2 pb-2">
        <p className="text-xs text-ink-soft">{t("makeSlot")}</p>
        <div className="flex flex-wrap gap-2">
          {makings.map(({ level, cost }) => (
            <ActButton
              key={level}
              act={{ act: "make_slot", level }}
              disabled={points < cost}
              className={small}
            >
              {t("makeSlotFor", { level, cost })}
            </ActButton>
          ))}
        </div>
        <p className="text-xs text-ink-soft">{t("slotToPoints")}</p>
        <div className="flex flex-wrap gap-2">
          {sheet.spellSlots.map(({ level }) => (
            <ActButton
              key={level}
              act={{ act: "slot_to_points", level }}
              disabled={full || slotsLeft(sheet, play, level) <= 0}
              className={small}
            >
              {t("slotToPointsOf", { level })}
            </ActButton>
          ))}
        </div>
      </div>
    </details>
  );
}

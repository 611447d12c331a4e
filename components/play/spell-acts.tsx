"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { type CastBy, castSpell, grownDice, takesSlot } from "@/lib/rulebook/cast";
import { freeCastingsLeft, slotsLeft } from "@/lib/rulebook/play";
import type { SpellSheet } from "@/lib/rulebook/sheet";
import type { RollAsk } from "./dice/roll-ask";
import { RollButton } from "./dice/roll-button";
import { usePlayTable } from "./play-provider";

export type SpellActsProps = {
  spell: string;
  name: string;
  level: number;
  how: SpellSheet["how"];
  ritual: boolean;
  free: "none" | "uses" | "at-will";
  attack?: RollAsk;
  rolls: readonly RollAsk[];
  /** Dice for each level of the slot above the spell's own. */
  grows?: string;
};

type Way = { by: CastBy; level?: number; left?: number };

/** Casts the spell, choosing what pays for it, and rolls what it rolls: at the level of the slot that was spent last. */
export function SpellActs(props: SpellActsProps) {
  const { name, level, attack, rolls, grows } = props;
  const t = useTranslations("play");
  const [castAt, setCastAt] = useState(level);
  const steps = Math.max(0, castAt - level);
  const grown = (ask: RollAsk): RollAsk =>
    grows === undefined || steps === 0 || ask.dice === undefined
      ? ask
      : {
          ...ask,
          label: t("atLevel", { name: ask.label, level: castAt }),
          dice: grownDice(ask.dice, grows, steps),
        };
  return (
    <span className="ms-auto flex flex-wrap items-center justify-end print:hidden">
      {attack && (
        <RollButton ask={{ ...attack, ...(attack.onHit ? { onHit: grown(attack.onHit) } : {}) }} />
      )}
      {rolls.map((ask, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a spell's rolls are told apart by their order
        <RollButton key={index} ask={grown(ask)} />
      ))}
      {level > 0 && (props.how !== "spellbook" || props.ritual) && (
        <Cast {...props} label={t("castSpell", { name })} onCast={setCastAt} />
      )}
    </span>
  );
}

function Cast({
  label,
  onCast,
  ...props
}: SpellActsProps & { label: string; onCast: (level: number) => void }) {
  const { spell, name } = props;
  const t = useTranslations("play");
  const toast = useToast();
  const { sheet, play, act } = usePlayTable();
  const [open, setOpen] = useState(false);
  const ways = useWays(props);
  const cast = (way: Way) => {
    setOpen(false);
    onCast(way.level ?? props.level);
    act({ act: "cast", spell, by: way.by, level: way.level });
    // What is left after this casting, not before it.
    const spent = way.left !== undefined && way.left > 0 ? { ...way, left: way.left - 1 } : way;
    toast({
      title: t("cast", { name }),
      body: wayName(spent),
      tone: "good",
      onUndo: () => act({ act: "undo" }),
    });
  };
  const wayName = ({ by, level = 0, left = 0 }: Way) => t(`ways.${by}`, { level, left });
  return (
    <Dialog
      title={label}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          aria-label={label}
          className={buttonStyle("bare", "sm", "min-h-11 px-2")}
        >
          {t("castWord")}
        </button>
      }
    >
      <div className="grid gap-2">
        {ways.length === 0 && <p className="text-ink-soft">{t("noWay")}</p>}
        {ways.map((way) => {
          const refused =
            typeof castSpell(sheet, play, {
              spell,
              by: way.by,
              ...(way.level ? { level: way.level } : {}),
            }) === "string";
          return (
            <Button
              key={`${way.by}/${way.level ?? 0}`}
              disabled={refused}
              onClick={() => cast(way)}
            >
              {wayName(way)}
            </Button>
          );
        })}
        {sheet.cannotCast.length > 0 && (
          <p className="text-sm text-oxblood-ink">{t("armorBars")}</p>
        )}
        <DialogClose>
          <Button kind="bare">{t("notNow")}</Button>
        </DialogClose>
      </div>
    </Dialog>
  );
}

/** Everything that could pay for this spell on this sheet, what is spent included: it is shown as spent. */
function useWays({ spell, level, how, ritual, free }: SpellActsProps): Way[] {
  const { sheet, play } = usePlayTable();
  const pact = sheet.pactSlots;
  const payable = takesSlot({ level, how, ...(free === "none" ? {} : { free }) });
  const slots = payable
    ? sheet.spellSlots
        .filter((slot) => slot.level >= level)
        .map(
          (slot): Way => ({
            by: "slot",
            level: slot.level,
            left: slotsLeft(sheet, play, slot.level),
          }),
        )
    : [];
  const pactWay: Way[] =
    pact && payable && pact.level >= level
      ? [{ by: "pact", level: pact.level, left: pact.max.value - play.pactSlotsSpent }]
      : [];
  const freeWay: Way[] =
    free === "none"
      ? []
      : [
          free === "at-will"
            ? { by: "free", left: -1 }
            : { by: "free", left: freeCastingsLeft(sheet, play, spell) },
        ];
  return [...freeWay, ...(ritual ? [{ by: "ritual" } as const] : []), ...slots, ...pactWay];
}

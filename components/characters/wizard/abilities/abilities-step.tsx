"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Divider } from "@/components/ui/divider";
import { RadioCards } from "@/components/ui/radio-cards";
import type { Slot } from "@/lib/rulebook/slots";
import { SlotQuestion } from "../slot-question";
import { anchorOf } from "../slot-titles";
import { slotsOf } from "../steps";
import { isOpen } from "../use-slot";
import { useWizard } from "../wizard-provider";
import { AbilityTable } from "./ability-table";
import { DiceTray } from "./dice-tray";
import { IncreasePicker } from "./increase-picker";
import { isComplete, keepThree, type PartialScores, type Scores, spread } from "./scores";
import { SuggestButton } from "./suggest-button";

const methods = ["standard-array", "point-buy", "rolled", "manual"] as const;
type Method = (typeof methods)[number];

const lowest: Scores = { str: 8, dex: 8, con: 8, int: 8, wis: 8, cha: 8 };
const plain: Scores = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };
const evenSpread: Scores = { str: 15, dex: 14, con: 13, int: 12, wis: 10, cha: 8 };

/** Six numbers: how they are found, who gets which, and what the background adds. */
export function AbilitiesStep() {
  const t = useTranslations("wizard");
  const { view, store, state, facts } = useWizard();
  const find = (kind: Slot["kind"]) =>
    view.slots.find((slot) => slot.kind === kind && slot.level <= 1);
  const methodSlot = find("ability-method");
  const scoresSlot = find("ability-scores");
  const rolls = find("ability-rolls")?.choice?.rolls;
  const increase = view.slots.find((slot) => slot.slot === "background/abilities");
  const special = new Set([methodSlot, scoresSlot, find("ability-rolls"), increase]);
  const rest = slotsOf("abilities", view.slots).filter((slot) => !special.has(slot));

  const methodEdit = state.edits.get("abilities/method");
  const method = (methodEdit?.take[0] ?? methodSlot?.taken[0]) as Method | undefined;
  const saved = state.edits.get("abilities/scores")?.scores ?? scoresSlot?.choice?.scores;
  const [draft, setDraft] = useState<PartialScores>(saved ?? {});
  const savedKey = JSON.stringify(saved ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows what the server says, by value
  useEffect(() => {
    if (saved) setDraft(saved);
  }, [savedKey]);

  const classId = view.sheet.classes[0]?.id;
  const like = (classId && facts.suggestedScores[classId]) || evenSpread;
  const pool = method === "rolled" ? (rolls ?? []).map(keepThree) : facts.standardArray;

  const hand = (scores: PartialScores) => {
    setDraft(scores);
    if (isComplete(scores)) store.take({ slot: "abilities/scores", take: [], scores });
  };
  const choose = (next: Method) => {
    const start = next === "point-buy" ? lowest : next === "manual" ? (saved ?? plain) : null;
    setDraft(start ?? {});
    store.take({ slot: "abilities/method", take: [next] });
    if (start) store.take({ slot: "abilities/scores", take: [], scores: start });
    else if (saved) store.takeBack("abilities/scores");
  };

  return (
    <div className="grid gap-8">
      <div id={anchorOf("abilities/method")} className="scroll-mt-28">
        <RadioCards
          legend={t("ask.ability-method")}
          legendHidden
          name="take:abilities/method"
          value={method ?? ""}
          onChange={(value) => choose(value as Method)}
          columns="sm:grid-cols-2"
          cards={methods.map((id) => ({
            value: id,
            title: t(`abilities.methods.${id}`),
            body: t(`abilities.methodHints.${id}`),
          }))}
        />
      </div>
      {method === "rolled" && <DiceTray rolls={rolls} />}
      {method && (method !== "rolled" || rolls) && (
        <div id={anchorOf("abilities/scores")} className="grid scroll-mt-28 gap-4">
          {method !== "manual" && (
            <SuggestButton
              classId={classId}
              rolled={method === "rolled"}
              onPick={() => hand(method === "rolled" ? spread(pool, like) : like)}
            />
          )}
          <AbilityTable
            method={method}
            pool={pool}
            scores={draft}
            onScores={hand}
            raises={increase ? raisesOf(increase, state.edits.get(increase.slot)?.take) : {}}
          />
        </div>
      )}
      <Divider />
      {increase ? (
        <IncreasePicker slot={increase} open={isOpen(increase, state.edits)} />
      ) : (
        <p className="text-ink-soft">{t("abilities.increase.needBackground")}</p>
      )}
      {rest.map((slot) => (
        <SlotQuestion key={slot.slot} slot={slot} />
      ))}
    </div>
  );
}

function raisesOf(
  slot: Slot,
  edited: readonly string[] | undefined,
): Readonly<Record<string, number>> {
  const raises: Record<string, number> = {};
  for (const id of edited ?? slot.taken) raises[id] = (raises[id] ?? 0) + 1;
  return raises;
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SpellActs } from "@/components/play/spell-acts";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { BookClass, BookSpell, SpellStatus } from "./book-spell";
import { SpellText } from "./spell-text";
import type { Preparing } from "./use-preparing";

type SpellCardProps = { spell: BookSpell; owner?: BookClass; preparing?: Preparing };

const marks: Readonly<
  Record<
    SpellStatus,
    { tone: Tone; word: "cantrip" | "prepared" | "always" | "inBook" | "ownWay" } | null
  >
> = {
  cantrip: { tone: "plain", word: "cantrip" },
  prepared: { tone: "good", word: "prepared" },
  always: { tone: "precious", word: "always" },
  book: { tone: "plain", word: "inBook" },
  feature: { tone: "plain", word: "ownWay" },
  none: null,
};

/** One spell: its facts, our line about it, and what can be done with it now. */
export function SpellCard({ spell, owner, preparing }: SpellCardProps) {
  const t = useTranslations("spells");
  const mark = marks[spell.status];
  const { facts } = spell;
  return (
    <li className="grid grid-cols-1 gap-2 rounded-lg border border-rule bg-page p-4 text-sm">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 className="min-w-0 flex-1 font-display text-lg font-semibold leading-tight wrap-anywhere">
          <bdi>{spell.name}</bdi>
        </h2>
        {spell.own && <Badge tone="precious">{t("homebrew")}</Badge>}
        {mark && <Badge tone={mark.tone}>{t(mark.word)}</Badge>}
      </div>
      <p className="text-xs text-ink-soft">
        {[
          spell.level === 0 ? t("cantrip") : t("levelOf", { level: spell.level }),
          spell.schoolName,
          spell.ritual && t("ritual"),
          spell.concentration && t("concentration"),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {spell.line && <p>{spell.line}</p>}
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-xs">
        {(["time", "range", "area", "duration", "components"] as const).map(
          (fact) =>
            facts[fact] && (
              <div key={fact} className="contents">
                <dt className="text-ink-soft">{t(fact)}</dt>
                <dd>{facts[fact]}</dd>
              </div>
            ),
        )}
      </dl>
      {!spell.own && <SpellText id={spell.id} name={spell.name} />}
      <div className="flex flex-wrap items-center gap-2">
        {owner && preparing && <PrepareButton spell={spell} owner={owner} preparing={preparing} />}
        {spell.acts && <SpellActs {...spell.acts} />}
      </div>
      {spell.why && spell.status !== "prepared" && (
        <p className="text-xs text-ink-soft">
          {t("refused")} {spell.why}
        </p>
      )}
    </li>
  );
}

/** Prepares within the number; where the list is full, asks what makes room. */
function PrepareButton({ spell, owner, preparing }: Required<SpellCardProps>) {
  const t = useTranslations("spells");
  const [asking, setAsking] = useState(false);
  const { prepare, busy } = preparing;
  const pending = busy === spell.id;
  if (spell.status === "prepared")
    return (
      <Button
        size="sm"
        className="min-h-11"
        pending={pending}
        disabled={owner.changes === "one-on-level"}
        aria-label={t("letGoName", { name: spell.name })}
        onClick={() => prepare(owner.id, spell.id, false)}
      >
        {t("letGo")}
      </Button>
    );
  if ((spell.status !== "none" && spell.status !== "book") || spell.why) return null;
  const full = owner.prepared >= owner.max;
  if (full && owner.changes === "one-on-level") return null;
  return (
    <>
      <Button
        size="sm"
        className="min-h-11"
        pending={pending}
        aria-label={t("prepareName", { name: spell.name })}
        onClick={() => (full ? setAsking(true) : prepare(owner.id, spell.id, true))}
      >
        {t("prepare")}
      </Button>
      <Dialog
        title={t("inPlaceOf")}
        description={t("inPlaceOfHint", { name: spell.name })}
        open={asking}
        onOpenChange={setAsking}
      >
        <div className="grid gap-2">
          {owner.spells
            .filter(({ status }) => status === "prepared")
            .map((other) => (
              <Button
                key={other.id}
                onClick={() => {
                  setAsking(false);
                  prepare(owner.id, spell.id, true, other.id);
                }}
              >
                {other.name}
              </Button>
            ))}
        </div>
      </Dialog>
    </>
  );
}

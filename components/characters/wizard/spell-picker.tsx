"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TextInput } from "@/components/ui/text-input";
import { formatNumber } from "@/lib/i18n/format";
import type { Slot } from "@/lib/rulebook/slots";
import { lineOf, wordOf } from "../words";
import { type PickerSpell, pickerSpells } from "./picker-spells";
import { anchorOf } from "./slot-titles";
import { leaving, poolsOf, roomIn, type SpellPool, takenIn, taking } from "./spell-picks";
import { SpellRow } from "./spell-row";
import { useShowAll } from "./use-show-all";
import { useWizard } from "./wizard-provider";

const rowsShownMax = 10;

/** One picker a class: every spell that any of its levels asks for comes from the same list. */
export function SpellPickers({ slots }: { slots: readonly Slot[] }) {
  const { state } = useWizard();
  const choices = slots.map((slot) => {
    const edit = state.edits.get(slot.slot);
    return { slot, taken: edit === undefined ? slot.taken : (edit?.take ?? []) };
  });
  return [...poolsOf(choices)].map(([classId, pools]) => (
    <SpellPicker key={classId} classId={classId} pools={pools} />
  ));
}

function SpellPicker({ classId, pools }: { classId: string; pools: readonly SpellPool[] }) {
  const t = useTranslations("wizard.spellPicker");
  const locale = useLocale();
  const { texts, facts, store } = useWizard();
  const showAll = useShowAll();
  const levelOf = useMemo(() => {
    const levels = new Map(
      facts.spells.flatMap((ids, level) => ids.map((id) => [id, level] as const)),
    );
    return (id: string) => levels.get(id) ?? 0;
  }, [facts.spells]);
  const spells = pickerSpells(pools, levelOf, (id) => ({
    name: wordOf(texts, "spell", id),
    line: lineOf(texts, "spell", id),
  }));
  const levels = [...new Set(spells.map(({ level }) => level))].sort((one, other) => one - other);
  const [tab, setTab] = useState(() => firstTab(pools, levels));
  const [filter, setFilter] = useState("");
  const [whole, setWhole] = useState(false);

  const wanted = filter.trim().toLocaleLowerCase(locale);
  const listed = wanted
    ? spells.filter(({ name, line }) =>
        `${name} ${line ?? ""}`.toLocaleLowerCase(locale).includes(wanted),
      )
    : spells.filter(({ level }) => showAll || level === tab);
  const shown = whole || showAll ? listed : listed.slice(0, rowsShownMax);
  const className = wordOf(texts, "class", classId);

  const toggle = (pool: SpellPool, id: string) => {
    const choices = takenIn(pool).includes(id)
      ? leaving(pool, id)
      : (taking(pool, id, levelOf) ?? []);
    const full = choices.filter(({ take }) => take.length > 0);
    if (full.length > 0) store.takeAll(full);
    for (const { slot, take } of choices) if (take.length === 0) store.takeBack(slot);
    // What leaves the book can be prepared no longer.
    const prepared = pools.find(({ become }) => become === "prepared");
    if (
      pool.become === "book" &&
      prepared &&
      takenIn(prepared).includes(id) &&
      takenIn(pool).includes(id)
    )
      toggle(prepared, id);
  };

  return (
    <section
      aria-label={t("title", { class: className })}
      data-spell-picker={classId}
      className="grid gap-4"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="me-auto font-display text-xl font-semibold">
          {t("title", { class: className })}
        </h2>
        {pools.map((pool) => {
          const [taken, room] = [takenIn(pool).length, roomIn(pool)];
          return (
            <Badge key={pool.become} tone={taken < room ? "careful" : "good"}>
              {t(`counts.${pool.become}`, { taken, room })}
            </Badge>
          );
        })}
      </div>
      {pools
        .flatMap(({ choices }) => choices)
        .map(({ slot }) => (
          <span
            key={slot.slot}
            id={anchorOf(slot.slot)}
            data-slot={slot.slot}
            data-open={slot.open}
            hidden
          />
        ))}
      <TextInput
        type="search"
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
        placeholder={t("find", { count: formatNumber(locale, spells.length) })}
        aria-label={t("find", { count: formatNumber(locale, spells.length) })}
        className="max-w-sm"
      />
      {!wanted && !showAll && (
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="heard-only">{t("level")}</legend>
          {levels.map((level) => (
            <button
              key={level}
              type="button"
              aria-pressed={level === tab}
              onClick={() => {
                setTab(level);
                setWhole(false);
              }}
              className={clsx(
                "min-h-11 min-w-11 rounded-full border px-3.5 text-sm font-semibold",
                level === tab
                  ? "border-oxblood-ink bg-oxblood-wash text-oxblood-ink"
                  : "border-rule bg-page text-ink-soft hover:border-rule-strong",
              )}
            >
              {level === 0 ? t("cantrips") : formatNumber(locale, level)}
              {level > 0 && <span className="heard-only"> {t("spellLevel")}</span>}
            </button>
          ))}
        </fieldset>
      )}
      <ul className="grid gap-2 lg:grid-cols-2">
        {shown.map((spell) => (
          <SpellRow key={spell.id} spell={spell} onToggle={toggle} />
        ))}
      </ul>
      {shown.length === 0 && <p className="text-sm text-ink-soft">{t("nothing")}</p>}
      {listed.length > shown.length && (
        <Button
          kind="bare"
          size="sm"
          icon="chevron-down"
          className="min-h-11 justify-self-start"
          onClick={() => setWhole(true)}
        >
          {t("all", { count: listed.length })}
        </Button>
      )}
      <Taken pools={pools} spells={spells} onToggle={toggle} />
    </section>
  );
}

/** Where something is still to be taken: the cantrips, else the highest level that has room. */
function firstTab(pools: readonly SpellPool[], levels: readonly number[]): number {
  const open = (become: SpellPool["become"]) =>
    pools.some((pool) => pool.become === become && takenIn(pool).length < roomIn(pool));
  if (levels.includes(0) && open("cantrip")) return 0;
  return open("book") || open("prepared") ? (levels.at(-1) ?? 0) : (levels[0] ?? 0);
}

type TakenProps = {
  pools: readonly SpellPool[];
  spells: readonly PickerSpell[];
  onToggle: (pool: SpellPool, id: string) => void;
};

/** Everything that is taken, to look over and to take back. */
function Taken({ pools, spells, onToggle }: TakenProps) {
  const t = useTranslations("wizard.spellPicker");
  const [open, setOpen] = useState(false);
  const nameOf = (id: string) => spells.find((spell) => spell.id === id)?.name ?? id;
  const count = pools.reduce((sum, pool) => sum + takenIn(pool).length, 0);
  if (count === 0) return null;
  return (
    <div className="rounded-lg border border-rule bg-page">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-12 w-full items-center justify-between gap-3 px-4 text-start font-semibold"
      >
        {t("taken", { count })}
        <Icon name={open ? "chevron-up" : "chevron-down"} className="text-ink-soft" />
      </button>
      {open && (
        <div className="grid gap-3 border-t border-rule p-4">
          {pools.map((pool) => (
            <div key={pool.become}>
              <p className="mb-1.5 text-sm text-ink-soft">{t(`pools.${pool.become}`)}</p>
              <ul className="flex flex-wrap gap-1.5">
                {takenIn(pool).map((id) => (
                  <li key={id}>
                    <button
                      type="button"
                      aria-label={t("remove", { name: nameOf(id) })}
                      onClick={() => onToggle(pool, id)}
                      className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-rule px-3 text-sm hover:border-rule-strong"
                    >
                      {nameOf(id)}
                      <Icon name="close" className="size-3 text-ink-soft" />
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

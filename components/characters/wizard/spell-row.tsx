"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { PickerSpell } from "./picker-spells";
import type { SpellPool } from "./spell-picks";

type SpellRowProps = { spell: PickerSpell; onToggle: (pool: SpellPool, id: string) => void };

/** A spell to take: one check, and for a wizard's book a second one to prepare it. */
export function SpellRow({ spell, onToggle }: SpellRowProps) {
  const t = useTranslations("wizard.spellPicker");
  const cards = useTranslations("wizard.cards");
  const { id, name, line, suggested, standings } = spell;
  const [first, second] = standings;
  if (!first) return null;
  const refused = !first.taken && first.obstacle !== undefined;
  return (
    <li data-option={id} className="flex items-stretch gap-1.5">
      <label
        className={clsx(
          "flex min-h-12 min-w-0 flex-1 items-center gap-2.5 rounded-md border bg-page px-3 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-focus",
          first.taken ? "border-oxblood-ink bg-oxblood-wash/50" : "border-rule",
          refused ? "opacity-60" : "cursor-pointer hover:border-rule-strong",
        )}
        title={refused ? t(`obstacles.${first.obstacle ?? "full"}`) : undefined}
      >
        <input
          type="checkbox"
          name={`spells:${first.pool.class}:${first.pool.become}`}
          value={id}
          checked={first.taken}
          disabled={refused}
          onChange={() => onToggle(first.pool, id)}
          className="heard-only"
        />
        <span
          aria-hidden="true"
          className={clsx(
            "grid size-5 shrink-0 place-items-center rounded-sm border",
            first.taken ? "border-oxblood bg-oxblood text-on-oxblood" : "border-rule-strong",
          )}
        >
          {first.taken && <Icon name="check" className="size-3.5" strokeWidth={2.6} />}
        </span>
        <span className="min-w-0 flex-1">
          <span className="flex items-center gap-1.5 font-semibold leading-snug">
            {name}
            {suggested && (
              <Icon
                name="star"
                label={cards("suggested")}
                className="size-3.5 shrink-0 text-gold-ink"
              />
            )}
          </span>
          {line && (
            <span className="line-clamp-1 text-xs text-ink-soft sm:line-clamp-2">{line}</span>
          )}
        </span>
      </label>
      {second && (
        <button
          type="button"
          aria-pressed={second.taken}
          disabled={!second.taken && second.obstacle !== undefined}
          onClick={() => onToggle(second.pool, id)}
          className={clsx(
            "min-w-20 rounded-md border px-2 text-xs font-semibold disabled:opacity-50",
            second.taken
              ? "border-verdigris bg-verdigris-wash text-verdigris-ink"
              : "border-rule bg-page text-ink-soft",
          )}
        >
          {t(second.taken ? "prepared" : "prepare")}
        </button>
      )}
    </li>
  );
}

"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";

export type ChoiceOption = {
  id: string;
  name: string;
  line?: string;
  art?: ReactNode;
  phrases?: readonly string[];
  suggested?: boolean;
  /** Cannot be taken, and why. */
  refused?: string;
};

/** gallery: pictures to walk along. rows: a name and a line each. chips: many short names. */
export type ChoiceLayout = "gallery" | "rows" | "chips";

type ChoiceCardsProps = {
  name: string;
  count: number;
  options: readonly ChoiceOption[];
  taken: readonly string[];
  onTake: (ids: readonly string[]) => void;
  layout: ChoiceLayout;
  describedBy?: string;
  /** Rows of one line each. */
  compact?: boolean;
};

const grids: Record<ChoiceLayout, string> = {
  gallery: "grid gap-3 sm:grid-cols-2 xl:grid-cols-3",
  rows: "grid gap-2.5 md:grid-cols-2",
  chips: "flex flex-wrap gap-2",
};

/** Real radio buttons or checkboxes, dressed as cards: arrows move, a form sends them, nothing needs script. */
export function ChoiceCards({
  name,
  count,
  options,
  taken,
  onTake,
  layout,
  describedBy,
  compact = false,
}: ChoiceCardsProps) {
  const full = count > 1 && taken.length >= count;
  const toggle = (id: string) => {
    if (count === 1) return onTake([id]);
    onTake(taken.includes(id) ? taken.filter((other) => other !== id) : [...taken, id]);
  };
  return (
    <div className={grids[layout]}>
      {options.map((option) => {
        const checked = taken.includes(option.id);
        const disabled = !checked && (option.refused !== undefined || full);
        return (
          <label
            key={option.id}
            data-option={option.id}
            className={clsx(
              "group relative border bg-page transition-[border-color,box-shadow,background-color,opacity] duration-150",
              "has-checked:border-oxblood-ink has-checked:bg-oxblood-wash/50 has-checked:shadow-[inset_0_0_0_1px_var(--oxblood-ink)]",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus",
              layout === "chips"
                ? "inline-flex min-h-11 rounded-full px-4 py-1.5"
                : compact
                  ? "flex rounded-md px-3 py-2"
                  : "flex rounded-lg p-3.5 shadow-leaf",
              layout === "gallery" &&
                "items-center gap-4 sm:flex-col sm:items-stretch sm:gap-0 sm:p-0 sm:pb-4",
              layout === "rows" && "items-start gap-3.5 pe-10",
              disabled ? "cursor-not-allowed border-rule" : "border-rule hover:border-rule-strong",
              disabled && option.refused === undefined && "opacity-55",
            )}
          >
            <input
              type={count === 1 ? "radio" : "checkbox"}
              name={name}
              value={option.id}
              checked={checked}
              disabled={disabled}
              onChange={() => toggle(option.id)}
              aria-describedby={describedBy}
              className="heard-only"
            />
            {layout === "chips" ? (
              <Chip option={option} />
            ) : (
              <Face option={option} layout={layout} compact={compact} />
            )}
          </label>
        );
      })}
    </div>
  );
}

function Chip({ option }: { option: ChoiceOption }) {
  const t = useTranslations("wizard.cards");
  return (
    <span className="flex flex-col justify-center">
      <span
        className={clsx(
          "flex items-center gap-1.5 font-semibold",
          option.refused && "text-ink-faint",
        )}
      >
        <Icon
          name="check"
          className="hidden size-4 text-oxblood-ink group-has-checked:block"
          strokeWidth={2.2}
        />
        {option.name}
        {option.suggested && (
          <Icon name="star" label={t("suggested")} className="size-3.5 text-gold-ink" />
        )}
      </span>
      {option.refused && <span className="text-xs text-amber-ink">{option.refused}</span>}
    </span>
  );
}

function Face({
  option,
  layout,
  compact,
}: {
  option: ChoiceOption;
  layout: ChoiceLayout;
  compact: boolean;
}) {
  const t = useTranslations("wizard.cards");
  const gallery = layout === "gallery";
  return (
    <>
      {option.art && (
        <span
          aria-hidden="true"
          className={clsx(
            "shrink-0 overflow-hidden",
            gallery
              ? "size-20 rounded-md sm:aspect-[8/5] sm:size-auto sm:rounded-none sm:rounded-t-[13px]"
              : "size-12 rounded-md",
            "*:size-full",
            option.refused && "opacity-50 grayscale",
          )}
        >
          {option.art}
        </span>
      )}
      <span className={clsx("min-w-0 flex-1", gallery && "pe-9 sm:ps-4 sm:pe-10 sm:pt-3")}>
        <span
          className={clsx(
            "flex flex-wrap items-center gap-x-2 font-display font-semibold",
            gallery ? "pe-1 text-xl" : compact ? "text-base" : "text-lg",
            option.refused && "text-ink-faint",
          )}
        >
          {option.name}
          {option.suggested &&
            (compact ? (
              <Icon name="star" label={t("suggested")} className="size-3.5 text-gold-ink" />
            ) : (
              <Badge tone="precious" icon="star">
                {t("suggested")}
              </Badge>
            ))}
        </span>
        {option.line && (
          <span
            className={clsx(
              "text-sm leading-snug",
              compact ? "line-clamp-1" : "block",
              option.refused ? "text-ink-faint" : "text-ink-soft",
            )}
          >
            {option.line}
          </span>
        )}
        {option.phrases && option.phrases.length > 0 && (
          <span className="mt-1.5 block text-xs text-ink-faint">{option.phrases.join(" · ")}</span>
        )}
        {option.refused && (
          <span className="mt-1.5 flex gap-1.5 text-sm text-amber-ink">
            <Icon name="lock" className="mt-0.5 size-4" />
            <span>{option.refused}</span>
          </span>
        )}
      </span>
      <span
        aria-hidden="true"
        className="absolute end-3 top-3 grid size-6 scale-50 place-items-center rounded-full bg-oxblood text-on-oxblood opacity-0 shadow-leaf transition-[opacity,scale] duration-200 ease-spring group-has-checked:scale-100 group-has-checked:opacity-100"
      >
        <Icon name="check" className="size-4" strokeWidth={2.4} />
      </span>
    </>
  );
}

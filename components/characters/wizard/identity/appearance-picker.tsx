"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SketchPreview } from "@/components/portraits/sketch-preview";
import { Icon } from "@/components/ui/icon";
import type { Appearance } from "@/lib/characters/appearance";
import { appearanceOptions } from "@/lib/characters/appearance-options";
import {
  accentColours,
  eyeColours,
  hairColours,
  marksMax,
  skinTones,
} from "@/lib/characters/appearance-traits";
import type { WizardView } from "@/lib/characters/wizard-view";
import { lineageOf } from "../../lineage-of";
import { useWizard } from "../wizard-provider";

const traits = [
  "presentation",
  "age",
  "frame",
  "skin",
  "hairStyle",
  "hairColour",
  "facialHair",
  "eyes",
  "crest",
  "tusks",
  "marks",
  "accessory",
  "accent",
] as const;
type Trait = (typeof traits)[number];

const swatches: Partial<Record<Trait, Readonly<Record<string, string>>>> = {
  skin: skinTones,
  hairColour: hairColours,
  eyes: eyeColours,
  accent: accentColours,
};

/** Traits that fit the species; whatever is left open, the painter decides. */
export function AppearancePicker() {
  const t = useTranslations("wizard.identity");
  const look = useTranslations("appearance");
  const { view, state, store } = useWizard();
  const { species } = view.sheet;
  const [large, setLarge] = useState(false);
  const [unfolded, setUnfolded] = useState<Trait | null>(null);
  const appearance: Appearance = state.details.appearance ?? view.character.appearance;
  if (!species)
    return (
      <section aria-label={t("appearance")}>
        <h2 className="font-display text-xl font-semibold">{t("appearance")}</h2>
        <p className="text-ink-soft">{t("needSpecies")}</p>
      </section>
    );
  const options = appearanceOptions(species, lineageOf(view.character.build));
  const set = (trait: Trait, value: unknown) => {
    const next: Record<string, unknown> = { ...appearance, [trait]: value };
    if (value === undefined) delete next[trait];
    store.describe({ appearance: next as Appearance });
  };
  const titleOf = (trait: Trait) => {
    if (trait === "skin" && species === "dragonborn") return look("traits.scales");
    if (trait === "crest" && species === "tiefling") return look("traits.horns");
    return look(`traits.${trait}`);
  };
  return (
    <section aria-label={t("appearance")} className="grid gap-5">
      <div>
        <h2 className="font-display text-xl font-semibold">{t("appearance")}</h2>
        <p className="text-sm text-ink-soft">{t("appearanceHint")}</p>
      </div>
      <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <button
          type="button"
          aria-pressed={large}
          aria-label={t("enlarge")}
          onClick={() => setLarge(!large)}
          className={clsx(
            "mx-auto block sm:sticky sm:top-24 sm:w-full",
            large ? "w-72 sm:scale-150 sm:origin-top-left rtl:sm:origin-top-right sm:z-10" : "w-36",
          )}
        >
          <SketchPreview characterId={view.character.id} look={lookOf(view)} className="w-full" />
        </button>
        <div className="min-w-0 divide-y divide-rule/60 rounded-lg border border-rule bg-page">
          {traits
            .filter((trait) => options[trait].length > 1)
            .map((trait) => (
              <TraitPicker
                key={trait}
                trait={trait}
                title={titleOf(trait)}
                values={options[trait]}
                taken={takenOf(appearance[trait])}
                open={unfolded === trait}
                onOpen={() => setUnfolded(unfolded === trait ? null : trait)}
                onTake={(values) =>
                  set(
                    trait,
                    trait === "marks" ? (values.length > 0 ? values : undefined) : values[0],
                  )
                }
              />
            ))}
        </div>
      </div>
    </section>
  );
}

/** Everything the drawing follows, as saved: a new sketch is asked for only when one of these has changed. */
function lookOf({ character, sheet }: WizardView): string {
  const { appearance, name, build } = character;
  const shown = [
    appearance,
    name,
    lineageOf(build),
    sheet.species,
    sheet.classes[0]?.id,
    sheet.background,
  ];
  let hash = 0;
  for (const sign of JSON.stringify(shown))
    hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}

function takenOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

function TraitPicker({
  trait,
  title,
  values,
  taken,
  open,
  onOpen,
  onTake,
}: {
  trait: Trait;
  title: string;
  values: readonly string[];
  taken: readonly string[];
  open: boolean;
  onOpen: () => void;
  onTake: (values: readonly string[]) => void;
}) {
  const t = useTranslations("wizard.identity");
  const look = useTranslations("appearance");
  const many = trait === "marks";
  const colours = swatches[trait];
  const nameOf = (value: string) => look(`${trait}.${value}` as "age.young");
  const full = many && taken.length >= marksMax;
  return (
    <fieldset className="min-w-0">
      <legend className="w-full">
        <button
          type="button"
          aria-expanded={open}
          onClick={onOpen}
          className="flex min-h-11 w-full items-center gap-2 px-3.5 text-start text-sm"
        >
          <span className="font-semibold">{title}</span>
          <span className="min-w-0 flex-1 truncate text-end text-ink-soft">
            {taken.length > 0 ? taken.map(nameOf).join(" · ") : t("letDecide")}
          </span>
          <Icon
            name={open ? "chevron-up" : "chevron-down"}
            className="size-4 shrink-0 text-ink-soft"
          />
        </button>
      </legend>
      {open && many && (
        <p className="px-3.5 text-xs text-ink-soft">{t("marksMax", { max: marksMax })}</p>
      )}
      <div className={open ? "flex flex-wrap gap-2 px-3.5 pt-1 pb-3.5" : "hidden"}>
        {!many && (
          <Choice
            name={`appearance-${trait}`}
            label={t("letDecide")}
            checked={taken.length === 0}
            onCheck={() => onTake([])}
          />
        )}
        {values.map((value) => {
          const checked = taken.includes(value);
          return (
            <Choice
              key={value}
              name={`appearance-${trait}`}
              label={nameOf(value)}
              colour={colours?.[value]}
              many={many}
              checked={checked}
              disabled={full && !checked}
              onCheck={() => {
                if (!many) onTake([value]);
                else onTake(checked ? taken.filter((other) => other !== value) : [...taken, value]);
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function Choice({
  name,
  label,
  colour,
  many = false,
  checked,
  disabled = false,
  onCheck,
}: {
  name: string;
  label: string;
  colour?: string;
  many?: boolean;
  checked: boolean;
  disabled?: boolean;
  onCheck: () => void;
}) {
  return (
    <label
      title={colour ? label : undefined}
      className={clsx(
        "group inline-grid min-h-11 place-items-center border text-sm transition-[border-color,scale] duration-150 has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus",
        colour
          ? "size-11 rounded-full border-rule-strong/50 has-checked:scale-110 has-checked:outline-2 has-checked:outline-offset-2 has-checked:outline-oxblood-ink"
          : "rounded-full border-rule bg-page px-4 hover:border-rule-strong has-checked:border-oxblood-ink has-checked:bg-oxblood-wash/60",
        disabled && "opacity-50",
      )}
    >
      <input
        type={many ? "checkbox" : "radio"}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={onCheck}
        aria-label={colour ? label : undefined}
        className="heard-only"
      />
      {colour ? (
        <svg viewBox="0 0 40 40" className="size-full" aria-hidden="true">
          <circle cx="20" cy="20" r="19" fill={colour} />
          <path
            d="M12 20.5 18 26.5 28.5 14"
            fill="none"
            stroke="#fff"
            strokeWidth="3"
            className="opacity-0 mix-blend-difference group-has-checked:opacity-100"
          />
        </svg>
      ) : (
        <span className="flex items-center gap-1.5">
          {many && checked && <Icon name="check" className="size-4 text-oxblood-ink" />}
          {label}
        </span>
      )}
    </label>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import {
  Chips,
  Choose,
  Columns,
  type KindFieldsProps,
  ListInput,
  NumberInput,
  type Row,
} from "./fields";

const times = ["action", "bonus-action", "reaction", "minutes", "hours"] as const;
const ranges = ["self", "touch", "feet", "miles", "sight", "unlimited", "special"] as const;
const durations = [
  "instantaneous",
  "rounds",
  "minutes",
  "hours",
  "days",
  "until-dispelled",
  "special",
] as const;
const counted = new Set(["minutes", "hours", "feet", "miles", "rounds", "days"]);

/** The facts of a spell as the book prints them. */
export function SpellFields({ row, set, lists }: KindFieldsProps) {
  const t = useTranslations("homebrew");
  const [casting, range, components, duration] = [
    row.casting,
    row.range,
    row.components,
    row.duration,
  ] as Row[];
  const [damage] = (row.damage as { dice: string; type: string }[] | undefined) ?? [];
  const options = <Value extends string>(
    group: "times" | "ranges" | "durations",
    values: readonly Value[],
  ) => values.map((value) => ({ value, label: t(`${group}.${value}` as "times.action") }));
  /** A kind that is counted has a number beside it; the others must not. */
  const kindWith = (before: Row | undefined, field: "time" | "kind", value: string): Row => {
    const { amount, ...rest } = before ?? {};
    return { ...rest, [field]: value, ...(counted.has(value) ? { amount: amount ?? 1 } : {}) };
  };
  return (
    <>
      <Columns>
        <NumberInput
          label={t("fields.spellLevel")}
          value={row.level}
          min={0}
          max={9}
          onChange={(level) => set({ level })}
        />
        <ListInput
          label={t("fields.school")}
          list="schools"
          lists={lists}
          value={row.school}
          onChange={(school) => set({ school })}
        />
      </Columns>
      <Chips
        label={t("fields.classes")}
        list="classes"
        lists={lists}
        value={row.classes}
        onChange={(classes) => set({ classes })}
      />
      <Columns>
        <Choose
          label={t("fields.casting")}
          value={String(casting?.time)}
          onChange={(time) => set({ casting: kindWith(casting, "time", time) })}
          options={options("times", times)}
        />
        {casting?.amount !== undefined && (
          <NumberInput
            label={t("fields.castingAmount")}
            value={casting.amount}
            min={1}
            max={60}
            onChange={(amount) => set({ casting: { ...casting, amount } })}
          />
        )}
        <Choose
          label={t("fields.range")}
          value={String(range?.kind)}
          onChange={(kind) => set({ range: kindWith(range, "kind", kind) })}
          options={options("ranges", ranges)}
        />
        {range?.amount !== undefined && (
          <NumberInput
            label={t("fields.rangeAmount")}
            value={range.amount}
            min={1}
            max={5280}
            onChange={(amount) => set({ range: { ...range, amount } })}
          />
        )}
        <Choose
          label={t("fields.duration")}
          value={String(duration?.kind)}
          onChange={(kind) => set({ duration: kindWith(duration, "kind", kind) })}
          options={options("durations", durations)}
        />
        {duration?.amount !== undefined && (
          <NumberInput
            label={t("fields.durationAmount")}
            value={duration.amount}
            min={1}
            max={1000}
            onChange={(amount) => set({ duration: { ...duration, amount } })}
          />
        )}
      </Columns>
      <div className="flex flex-wrap gap-x-6">
        <Checkbox
          label={t("fields.ritual")}
          checked={casting?.ritual === true}
          onChange={(event) => set({ casting: { ...casting, ritual: event.target.checked } })}
        />
        <Checkbox
          label={t("fields.concentration")}
          checked={duration?.concentration === true}
          onChange={(event) =>
            set({ duration: { ...duration, concentration: event.target.checked } })
          }
        />
        {(["verbal", "somatic", "material"] as const).map((part) => (
          <Checkbox
            key={part}
            label={t(`fields.${part}`)}
            checked={components?.[part] === true}
            onChange={(event) =>
              set({ components: { ...components, [part]: event.target.checked } })
            }
          />
        ))}
      </div>
      <Columns>
        <Choose
          label={t("fields.attack")}
          value={String(row.attack ?? "")}
          onChange={(attack) => set({ attack: attack === "" ? undefined : attack })}
          options={(["none", "melee", "ranged"] as const).map((value) => ({
            value: value === "none" ? "" : value,
            label: t(`attacks.${value}`),
          }))}
        />
        <ListInput
          label={t("fields.saveOf")}
          list="abilities"
          lists={lists}
          value={row.save}
          none={t("attacks.none")}
          onChange={(save) => set({ save: save === "" ? undefined : save })}
        />
        <Field label={t("fields.dice")} hint={t("diceHint")} optional>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              maxLength={6}
              value={damage?.dice ?? ""}
              onChange={(event) => {
                const dice = event.target.value.trim();
                set({ damage: dice === "" ? undefined : [{ dice, type: damage?.type ?? "fire" }] });
              }}
            />
          )}
        </Field>
        {damage && (
          <ListInput
            label={t("fields.damage")}
            list="damages"
            lists={lists}
            value={damage.type}
            onChange={(type) => set({ damage: [{ ...damage, type }] })}
          />
        )}
      </Columns>
    </>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { formatNumber } from "@/lib/i18n/format";
import { textSearch } from "@/lib/kernel/fold-text";
import type { Slot, SlotKind } from "@/lib/rulebook/slots";
import { lineOf, wordOf } from "../words";
import { ChoiceCards, type ChoiceLayout, type ChoiceOption } from "./choice-cards";
import { usePhraseFinding } from "./findings";
import { IncreaseSteps } from "./increase-steps";
import { OptionPicture, optionPicture } from "./option-picture";
import { anchorOf, titleOf } from "./slot-titles";
import { useSlot } from "./use-slot";
import { useWizard } from "./wizard-provider";

const galleries: ReadonlySet<SlotKind> = new Set(["species", "class", "background"]);
const chips: ReadonlySet<SlotKind> = new Set(["tool", "language", "size", "ability"]);
const manyOptions = 14;
/** The rest of a long list stands behind a word: what is taken and recommended comes before it. */
const rowsShownMax = 8;
const refusedShownMax = 8;

function artOf({ kind, id }: { kind: string; id: string }) {
  const src = optionPicture(kind, id);
  return src ? <OptionPicture src={src} /> : undefined;
}

function layoutOf(slot: Slot): ChoiceLayout {
  if (galleries.has(slot.kind)) return "gallery";
  return chips.has(slot.kind) ? "chips" : "rows";
}

type SlotQuestionProps = { slot: Slot; bare?: boolean };

/** One choice of the rulebook, asked. `bare` leaves the heading to the screen it fills. */
export function SlotQuestion(props: SlotQuestionProps) {
  if (props.slot.repeats) return <IncreaseSteps slot={props.slot} />;
  return <OptionQuestion {...props} />;
}

function OptionQuestion({ slot, bare = false }: SlotQuestionProps) {
  const t = useTranslations("wizard");
  const locale = useLocale();
  const { texts, facts } = useWizard();
  const { taken, take, open } = useSlot(slot);
  const phraseFinding = usePhraseFinding(texts);
  const [filter, setFilter] = useState("");
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();

  const options = slot.options.map(
    (option): ChoiceOption => ({
      id: option.id,
      name: wordOf(texts, option.text.kind, option.text.id),
      line:
        facts.packages[`${slot.source.kind}/${slot.source.id}/${option.id}`] ??
        lineOf(texts, option.text.kind, option.text.id),
      art: artOf(option.text),
      phrases: facts.phrases[`${option.text.kind}/${option.text.id}`],
      suggested: option.suggested,
      refused:
        option.legal || taken.includes(option.id) || !option.why
          ? undefined
          : phraseFinding(option.why),
    }),
  );
  const wanted = filter.trim();
  const isWanted = textSearch(wanted);
  const layout = layoutOf(slot);
  const refused = options.filter((option) => option.refused !== undefined).length;
  const folds =
    layout === "rows" &&
    (options.length > rowsShownMax || (refused > refusedShownMax && refused < options.length));
  const first = folds ? firstOf(options, taken) : options;
  const shown = wanted
    ? options.filter(
        (option) =>
          taken.includes(option.id) || isWanted(`${option.name} ${option.line ?? ""} ${option.id}`),
      )
    : folds && !unfolded
      ? first
      : options;
  const hidden = options.length - first.length;
  const source = wordOf(texts, slot.source.kind, slot.source.id);
  const title = titleOf(slot, t, source);
  const line = title === source ? lineOf(texts, slot.source.kind, slot.source.id) : undefined;

  return (
    <fieldset
      id={anchorOf(slot.slot)}
      className="min-w-0 scroll-mt-28"
      data-slot={slot.slot}
      data-open={open}
    >
      <legend className={bare ? "heard-only" : "float-start mb-3 w-full"}>
        {!bare && title !== source && <span className="rubric block">{source}</span>}
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 font-display text-xl font-semibold">
          {title}
          {slot.count > 1 && !slot.optional && (
            <Badge tone={open ? "careful" : "good"}>
              {t("cards.taken", { taken: taken.length, count: slot.count })}
            </Badge>
          )}
          {slot.optional && <Badge>{t("cards.optional")}</Badge>}
        </span>
        {!bare && line && <span className="mt-0.5 block text-sm text-ink-soft">{line}</span>}
      </legend>
      <div className="clear-both grid gap-3">
        {options.length > manyOptions && slot.kind !== "item" && (
          <TextInput
            type="search"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
            placeholder={t("cards.find", { count: formatNumber(locale, options.length) })}
            aria-label={t("cards.find", { count: formatNumber(locale, options.length) })}
            className="max-w-sm"
          />
        )}
        {slot.count > 1 && taken.length >= slot.count && (
          <p id={`${id}-full`} className="text-sm text-ink-soft">
            {t("cards.full")}
          </p>
        )}
        {slot.kind === "item" && options.length > 6 ? (
          <Select
            aria-label={title}
            name={`take:${slot.slot}`}
            value={taken[0] ?? ""}
            placeholder={t("cards.pick")}
            onChange={(event) => take(event.target.value ? [event.target.value] : [])}
            options={options.map((option) => ({
              value: option.id,
              label: option.name,
              disabled: option.refused !== undefined,
            }))}
            className="max-w-sm"
          />
        ) : (
          <ChoiceCards
            name={`take:${slot.slot}`}
            count={slot.count}
            options={shown}
            taken={taken}
            onTake={take}
            layout={layout}
            compact={slot.kind === "spell"}
            describedBy={slot.count > 1 && taken.length >= slot.count ? `${id}-full` : undefined}
          />
        )}
        {folds && !wanted && hidden > 0 && (
          <Button
            kind="bare"
            size="sm"
            icon={unfolded ? "chevron-up" : "chevron-down"}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t(unfolded ? "cards.fold" : refused < hidden ? "cards.more" : "cards.unfold", {
              count: hidden,
            })}
          </Button>
        )}
        {shown.length === 0 && (
          <p className="text-sm text-ink-soft">
            {t(options.length === 0 ? "cards.nothingYet" : "cards.nothingFound")}
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** What is taken, then what is recommended, then what may be taken: as many as a screen bears. */
function firstOf(
  options: readonly ChoiceOption[],
  taken: readonly string[],
): readonly ChoiceOption[] {
  const rank = ({ id, suggested, refused }: ChoiceOption) =>
    taken.includes(id) ? 0 : suggested ? 1 : refused === undefined ? 2 : 3;
  const may = options.filter((option) => rank(option) < 3);
  return [...may]
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, Math.max(rowsShownMax, taken.length));
}

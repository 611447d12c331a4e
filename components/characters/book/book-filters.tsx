"use client";

import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { controlStyle } from "@/components/ui/control-style";
import { type BookFilter, type BookSpell, noFilter } from "./book-spell";

type BookFiltersProps = {
  filter: BookFilter;
  onChange: (filter: BookFilter) => void;
  /** Only what there is can be filtered for. */
  spells: readonly BookSpell[];
};

const picker = `${controlStyle} min-w-[min(7rem,100%)] flex-1 text-sm`;

/** Search, and the five questions that narrow the book. */
export function BookFilters({ filter, onChange, spells }: BookFiltersProps) {
  const t = useTranslations("spells");
  const set = (change: Partial<BookFilter>) => onChange({ ...filter, ...change });
  const levels = [...new Set(spells.map(({ level }) => level))].sort((one, other) => one - other);
  const schools = [...new Map(spells.map(({ school, schoolName }) => [school, schoolName]))];
  const times = [...new Set(spells.map(({ time }) => time))];
  const changed = Object.keys(noFilter).some(
    (key) => filter[key as "query"] !== noFilter[key as "query"],
  );
  return (
    <search className="grid grid-cols-1 gap-2">
      <input
        type="search"
        dir="auto"
        aria-label={t("search")}
        placeholder={t("search")}
        value={filter.query}
        onChange={(event) => set({ query: event.target.value })}
        className={controlStyle}
      />
      <div className="flex flex-wrap gap-2">
        <select
          aria-label={t("level")}
          value={filter.level ?? ""}
          onChange={(event) =>
            set({ level: event.target.value === "" ? null : Number(event.target.value) })
          }
          className={picker}
        >
          <option value="">{t("anyLevel")}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {level === 0 ? t("cantrip") : t("levelOf", { level })}
            </option>
          ))}
        </select>
        <select
          aria-label={t("school")}
          value={filter.school ?? ""}
          onChange={(event) => set({ school: event.target.value || null })}
          className={picker}
        >
          <option value="">{t("anySchool")}</option>
          {schools.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={t("time")}
          value={filter.time ?? ""}
          onChange={(event) => set({ time: event.target.value || null })}
          className={picker}
        >
          <option value="">{t("anyTime")}</option>
          {times.map((time) => (
            <option key={time} value={time}>
              {t(`timeKinds.${time}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="flex flex-wrap gap-1.5">
        {(["all", "held", "free"] as const).map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            onClick={() => set({ state })}
            className={buttonStyle(filter.state === state ? "act" : "plain", "sm", "min-h-11")}
          >
            {t(`states.${state}`)}
          </button>
        ))}
        {(["ritual", "concentration"] as const).map((mark) => (
          <button
            key={mark}
            type="button"
            aria-pressed={filter[mark]}
            onClick={() => set({ [mark]: !filter[mark] })}
            className={buttonStyle(filter[mark] ? "act" : "plain", "sm", "min-h-11")}
          >
            {t(mark)}
          </button>
        ))}
        {changed && (
          <button
            type="button"
            onClick={() => onChange(noFilter)}
            className={buttonStyle("bare", "sm", "min-h-11")}
          >
            {t("clear")}
          </button>
        )}
      </div>
    </search>
  );
}

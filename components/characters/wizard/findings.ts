import { useLocale, useTranslations } from "next-intl";
import { formatList } from "@/lib/i18n/format";
import type { Finding } from "@/lib/rulebook/check";
import { type Texts, wordOf } from "../words";

/** Kinds of text that a bare id in a finding may be of. */
const anyKind = [
  "skill",
  "spell",
  "feat",
  "weapon",
  "tool",
  "language",
  "species",
  "class",
  "subclass",
  "background",
  "armor",
  "gear",
  "item",
  "ability",
  "option",
] as const;

function named(texts: Texts, id: string): string {
  const kind = anyKind.find((candidate) => texts[`${candidate}/${id}`]);
  return wordOf(texts, kind ?? "option", id);
}

/** The sentence of a finding, with ids replaced by names. Works in server and client components. */
export function usePhraseFinding(texts: Texts) {
  const t = useTranslations("rulebook");
  const locale = useLocale();
  return ({ code, params, slot }: Pick<Finding, "code" | "params"> & { slot?: string }): string => {
    const text = (name: string) => String(params[name] ?? "");
    const values = {
      id: named(texts, text("id")),
      item: named(texts, text("item") || text("id")),
      option: named(texts, text("option")),
      slot: slot ?? "",
      class: wordOf(texts, "class", text("class")),
      source:
        params.source === undefined ? "none" : wordOf(texts, text("sourceKind"), text("source")),
      abilities: formatList(
        locale,
        text("abilities")
          .split(/[|+]/)
          .filter(Boolean)
          .map((id) => wordOf(texts, "ability", id)),
        text("abilities").includes("+") ? "conjunction" : "disjunction",
      ),
      feature: text("feature"),
      ...Object.fromEntries(
        ["score", "level", "most", "count", "taken", "spent", "budget", "die", "max", "value"].map(
          (name) => [name, Number(params[name] ?? 0)],
        ),
      ),
    };
    return t(`findings.${code}`, values as never);
  };
}

import { useTranslations } from "next-intl";
import { NumberChanges } from "@/components/versions/number-changes";
import type { HomebrewUpdatesView } from "@/lib/characters/verbs/list-homebrew-updates";
import { ApplyHomebrewUpdate } from "./apply-homebrew-update";
import { DifferenceList } from "./difference-list";

type HomebrewUpdatesProps = { id: string; homebrewUpdates: HomebrewUpdatesView };

/** Homebrew that was written anew since the character took it: what would change, and the way to take it. */
export function HomebrewUpdates({ id, homebrewUpdates }: HomebrewUpdatesProps) {
  const t = useTranslations("characters.homebrewUpdates");
  const h = useTranslations("history.comparison");
  if (homebrewUpdates.items.length === 0) return null;
  return (
    <section aria-label={t("title")} className="grid gap-3 print:hidden">
      {homebrewUpdates.items.map(({ key, name, changes, numbers, texts }) => (
        <article
          key={key}
          aria-label={name}
          className="rounded-md border border-gold/60 bg-gold-wash px-4 py-3"
        >
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p className="min-w-48 flex-1">{t("newer", { name: `\u2068${name}\u2069` })}</p>
            <ApplyHomebrewUpdate
              id={id}
              entry={key}
              name={name}
              version={homebrewUpdates.version}
            />
          </div>
          <details>
            <summary className="flex min-h-11 cursor-pointer items-center text-sm font-semibold text-oxblood-ink">
              {t("see")}
            </summary>
            <div className="grid gap-4 border-t border-rule pt-3 pb-1 text-sm">
              <DifferenceList
                before={t("carried")}
                after={t("shelf")}
                absent={h("absent")}
                rows={changes.map(({ field, label, before, after }) => ({
                  key: field,
                  label,
                  before,
                  after,
                }))}
              />
              {numbers.length === 0 ? (
                <p className="text-ink-soft">{h("sameNumbers")}</p>
              ) : (
                <NumberChanges
                  numbers={numbers}
                  texts={texts}
                  from={t("carried")}
                  to={t("shelf")}
                />
              )}
            </div>
          </details>
        </article>
      ))}
    </section>
  );
}

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CharacterGrid } from "@/components/characters/character-grid";
import { OptionPicture, optionPicture } from "@/components/characters/wizard/option-picture";
import { Die } from "@/components/ui/die";
import { Divider } from "@/components/ui/divider";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { loadDashboard } from "@/lib/characters/loaders";
import { formatNumber } from "@/lib/i18n/format";
import { isPerson } from "@/lib/kernel/actor";
import { speciesIds } from "@/lib/portraits/palette";
import { viewer } from "@/lib/transport/loader";
import { phraseCode } from "@/lib/transport/phrase-fault";
import { begin } from "./begin";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("wizard");
  return { title: t("title") };
}

const levels = Array.from({ length: 20 }, (_, index) => index + 1);

/** The door into creation: question by question, or somebody whole by chance; and the drafts that were left. */
export default async function CreatePage({
  searchParams,
}: {
  searchParams: Promise<{ refused?: string }>;
}) {
  const t = await getTranslations("wizard.begin");
  const locale = await getLocale();
  const { refused } = await searchParams;
  const actor = await viewer();
  const drafts = isPerson(actor)
    ? (await loadDashboard({ limit: 24 })).items
        .filter((card) => card.openChoices > 0 || card.name === "")
        .slice(0, 4)
    : [];
  return (
    <div className="page-width grid gap-10 py-10 md:py-16">
      <div className="mx-auto grid max-w-3xl gap-4 text-center">
        <ul aria-hidden="true" className="mb-2 flex justify-center -space-x-2.5">
          {speciesIds.map((id) => (
            <li
              key={id}
              className="size-9 xs:size-11 overflow-hidden rounded-full border-2 border-gold bg-well shadow-leaf *:size-full sm:size-14 md:size-17"
            >
              <OptionPicture src={optionPicture("species", id) ?? ""} />
            </li>
          ))}
        </ul>
        <h1 className="font-display text-4xl font-semibold">{t("title")}</h1>
        <p className="mx-auto measure text-lg text-ink-soft">{t("body")}</p>
        {refused && (
          <Notice tone="bad" live className="text-start">
            {phraseCode(locale, refused, { limit: 5, seconds: 60 })}
          </Notice>
        )}
      </div>
      <div className="mx-auto grid w-full max-w-3xl gap-4 sm:grid-cols-2">
        {(["step", "surprise"] as const).map((way) => (
          <form
            key={way}
            action={begin}
            className="ruled grid justify-items-center gap-4 rounded-lg bg-page p-7 text-center"
          >
            <input type="hidden" name="locale" value={locale} />
            {way === "surprise" && <input type="hidden" name="surprise" value="1" />}
            {way === "step" ? (
              <Icon name="quill" className="size-12 text-gold" strokeWidth={1} />
            ) : (
              <Die
                sides={20}
                label=""
                value={formatNumber(locale, 20)}
                className="size-14 text-gold-ink"
              />
            )}
            <p className="text-ink-soft">{t(`${way}Hint`)}</p>
            <label htmlFor={`level-${way}`} className="flex items-center gap-2 text-sm">
              {t("level")}
              <Select
                id={`level-${way}`}
                name="level"
                defaultValue="1"
                options={levels.map((level) => ({
                  value: String(level),
                  label: t("levelOf", { level }),
                }))}
                className="min-w-32"
              />
            </label>
            <SubmitButton
              kind={way === "step" ? "act" : "plain"}
              size="lg"
              className="mt-auto w-full"
            >
              {t(way)}
            </SubmitButton>
          </form>
        ))}
      </div>
      {!isPerson(actor) || actor.userKind === "guest" ? (
        <p className="text-center text-sm text-ink-soft">{t("guest")}</p>
      ) : null}
      {drafts.length > 0 && (
        <section className="grid gap-5">
          <Divider />
          <h2 className="text-center font-display text-2xl font-semibold">{t("drafts")}</h2>
          <CharacterGrid cards={drafts} />
        </section>
      )}
    </div>
  );
}

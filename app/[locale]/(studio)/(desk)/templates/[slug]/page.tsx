import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CharacterPicker } from "@/components/templates/character-picker";
import { TemplateMarks } from "@/components/templates/template-marks";
import { titleOf } from "@/components/templates/title-of";
import { UseForm } from "@/components/templates/use-form";
import { LinkButton } from "@/components/ui/link-button";
import { charactersPerMemberMax } from "@/lib/characters/limits";
import { loadDashboard } from "@/lib/characters/loaders";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isMember, isPerson } from "@/lib/kernel/actor";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { everyPage } from "@/lib/kernel/every-page";
import { isId } from "@/lib/kernel/ids";
import { loadPortraits } from "@/lib/portraits/loaders";
import { loadFilled, loadTemplate } from "@/lib/templates/loaders";
import { signInFirst, viewer } from "@/lib/transport/loader";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const moods = ["calm", "determined", "joyful", "grim", "mysterious", "weary", "fierce"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [t, locale, template] = [
    await getTranslations("templates.fill"),
    await getLocale(),
    await loadTemplate({ id: slug }),
  ];
  return {
    title: t("title", { title: titleOf(template.title, locale) }),
    robots: { index: false },
  };
}

/** A template at work: pick a character, see the prompt filled from its sheet, ask for portraits. */
export default async function UseTemplatePage({ params, searchParams }: Props) {
  const actor = await viewer();
  if (!isPerson(actor)) return signInFirst();
  const [{ slug }, asked] = [await params, await searchParams];
  const [t, locale, template] = [
    await getTranslations("templates"),
    await getLocale(),
    await loadTemplate({ id: slug }),
  ];
  const mine = await everyPage(charactersPerMemberMax, (cursor) =>
    loadDashboard({ cursor, limit: pageSizeMax }),
  );
  const wanted = typeof asked.character === "string" ? asked.character : "";
  const characterId = isId("character", wanted) ? wanted : undefined;
  const mood = moods.find((one) => one === asked.mood);
  const filled = characterId ? await loadFilled({ id: slug, characterId, mood }) : null;
  const studio = characterId ? await loadPortraits({ characterId }) : null;
  return (
    <div className="page-width grid max-w-5xl grid-cols-1 gap-8 py-8 md:py-12">
      <p>
        <LinkButton
          href={template.isPublic ? `/explore/${template.slug}` : "/templates"}
          kind="bare"
          icon="arrow-start"
        >
          {titleOf(template.title, locale)}
        </LinkButton>
      </p>
      <h1 className="font-display text-3xl font-semibold text-balance">
        {t("fill.title", { title: titleOf(template.title, locale) })}
      </h1>
      <ClientMessages namespaces={["ui", "templates"]}>
        {isMember(actor) && (
          <TemplateMarks
            id={template.id}
            liked={template.liked}
            favorite={template.favorite}
            mayRemix={template.isOwn || template.document.licence !== "all-rights-reserved"}
          />
        )}
        <CharacterPicker
          characters={mine.map(({ id, name }) => ({ id, name }))}
          chosen={characterId}
          mood={mood}
          moods={template.document.slots.some(({ source }) => source === "mood") ? moods : []}
        />
        {filled && studio && characterId && (
          <UseForm
            key={`${characterId}-${mood}`}
            templateId={template.id}
            characterId={characterId}
            filled={filled}
            size={template.document.size}
            aiAvailable={studio.aiAvailable}
            price={studio.prices["hugging-face"]}
            stars={studio.stars}
          />
        )}
      </ClientMessages>
    </div>
  );
}

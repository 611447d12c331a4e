import { resumeStep } from "@/components/characters/wizard/steps";
import { loadWizard } from "@/lib/characters/loaders";
import { isLocale } from "@/lib/i18n/locales";
import { redirectTo } from "@/lib/i18n/redirect-to";

/** Goes on where it was left, on whatever device that was. */
export default async function ResumePage({
  params,
}: {
  params: Promise<{ locale: string; id: string }>;
}) {
  const { locale, id } = await params;
  const view = await loadWizard({ id });
  redirectTo(
    isLocale(locale) ? locale : "en",
    `/create/${id}/${resumeStep(view.character.step, view.slots)}`,
  );
}

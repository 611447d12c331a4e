import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";

export type Begin = (form: FormData) => Promise<void>;

/** One tap and the first question is there; a second way for those who like to be surprised. Works without script. */
export function HeroActs({ begin, className }: { begin: Begin; className?: string }) {
  const t = useTranslations("landing.hero");
  const locale = useLocale();
  return (
    <div className={className}>
      <form action={begin} data-once className="max-xs:w-full">
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton size="lg" icon="quill" className="w-full">
          {t("act")}
        </SubmitButton>
      </form>
      <form action={begin} data-once className="max-xs:w-full">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="surprise" value="1" />
        <SubmitButton kind="bare" icon="dice" className="max-xs:w-full">
          {t("dice")}
        </SubmitButton>
      </form>
    </div>
  );
}

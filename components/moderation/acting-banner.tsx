import { useTranslations } from "next-intl";
import { stopActingAction } from "@/lib/moderation/actions";

/** Says on every page of the studio that somebody else's account is open, whose, and why. */
export function ActingBanner({ name, reason }: { name: string; reason: string }) {
  const t = useTranslations("settings");
  return (
    <form
      action={stopActingAction}
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 bg-oxblood px-4 py-2 text-sm text-on-oxblood"
    >
      <p role="status">
        {t("acting", { name: `\u2068${name}\u2069`, reason: `\u2068${reason}\u2069` })}
      </p>
      <button type="submit" className="min-h-9 rounded-md border border-current px-3 font-semibold">
        {t("actingStop")}
      </button>
    </form>
  );
}

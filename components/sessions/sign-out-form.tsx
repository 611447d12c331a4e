import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { signOutAction } from "@/lib/sessions/actions";

/** For the flyout of the studio: works without script. */
export function SignOutForm() {
  const t = useTranslations("accounts");
  return (
    <form action={signOutAction}>
      <button
        type="submit"
        className="flex min-h-11 w-full items-center gap-3 rounded-md px-2 text-start text-sm text-ink hover:bg-well"
      >
        <Icon name="sign-out" />
        {t("signOut")}
      </button>
    </form>
  );
}

import { useTranslations } from "next-intl";
import { Divider } from "@/components/ui/divider";
import { LinkButton } from "@/components/ui/link-button";

/** The last page: whose it is, and how to have it at home. */
export function Closing() {
  const t = useTranslations("landing.closing");
  return (
    <section className="page-width">
      <div className="ruled mx-auto max-w-3xl rounded-lg bg-page px-6 py-12 text-center sm:px-14 sm:py-16">
        <h2 className="text-3xl">{t("title")}</h2>
        <p className="mx-auto mt-4 max-w-xl text-lg text-ink-soft">{t("body")}</p>
        <p className="mt-6">
          <code
            dir="ltr"
            className="inline-block rounded-md border border-rule bg-well/70 px-4 py-2 font-text text-base"
          >
            npm run up
          </code>
        </p>
        <Divider className="mx-auto my-8 max-w-xs" />
        <LinkButton href="/create" kind="act" size="lg" icon="quill">
          {t("act")}
        </LinkButton>
      </div>
    </section>
  );
}

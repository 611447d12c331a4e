import { useTranslations } from "next-intl";
import { buttonStyle } from "@/components/ui/button-style";
import { shareFormats } from "@/lib/characters/formats";
import { PageLink } from "@/lib/i18n/page-link";

/** One address, every format. */
export function FormatLinks({ url }: { url: string }) {
  const t = useTranslations("showcase");
  const layouts = useTranslations("exports.list.pdfLayouts");
  return (
    <nav
      aria-label={t("take")}
      className="mt-14 border-t border-rule pt-5 text-center text-sm print:hidden"
    >
      <p className="mb-5">
        {/* Shown by the script of the shell, which does what it says. */}
        <button
          type="button"
          hidden
          data-share=""
          data-shared={t("linkCopied")}
          className={buttonStyle("plain", "md")}
        >
          {t("share")}
        </button>{" "}
        <PageLink href="/contact" rel="nofollow" className={buttonStyle("bare", "md")}>
          {t("report")}
        </PageLink>
      </p>
      <p className="mb-2 text-ink-soft">{t("take")}</p>
      <ul className="flex flex-wrap justify-center gap-x-5 gap-y-2">
        {Object.entries(shareFormats).map(([name, { ending, type }]) => (
          <li key={name}>
            <PageLink href={`${url}.${ending}`} type={type} className="prose-link">
              {t(`formats.${name as "json"}`)}
            </PageLink>
            {name === "pdf" &&
              (["one", "cards"] as const).map((layout) => (
                <span key={layout}>
                  {" · "}
                  <PageLink
                    href={`${url}.${ending}?layout=${layout}`}
                    type={type}
                    className="prose-link"
                  >
                    {layouts(layout)}
                  </PageLink>
                </span>
              ))}
            {name === "foundry" && (
              <>
                {" · "}
                <PageLink
                  href={`${url}.${ending}?numbers=frozen`}
                  type={type}
                  className="prose-link"
                >
                  {t("foundryFrozen")}
                </PageLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useTranslations } from "next-intl";
import { PageLink } from "@/lib/i18n/page-link";
import { licenceKey, pictureLicences } from "@/lib/lineage/schema";
import type { PublicPictureView } from "@/lib/portraits/schema";

/** Under a portrait: who or what made it, what may be done with it, and where to prove it. */
export function PictureNote({ picture }: { picture: PublicPictureView }) {
  const t = useTranslations("lineage");
  const address = pictureLicences[picture.licence];
  const made = picture.ai ? t("ai") : picture.madeBy === "painter" ? t("drawn") : null;
  return (
    <p className="mt-3 flex flex-wrap justify-center gap-x-3 text-xs text-ink-soft print:hidden">
      {made && <span>{made}</span>}
      {address ? (
        <a href={address} rel="license noreferrer" className="prose-link">
          {t(`licences.${licenceKey(picture.licence)}`)}
        </a>
      ) : (
        <span>{t(`licences.${licenceKey(picture.licence)}`)}</span>
      )}
      {picture.isDownloadable && (
        <a href={`/api/portraits/${picture.id}/picture.png`} download className="prose-link">
          {t("download")}
        </a>
      )}
      <PageLink href="/verify" className="prose-link">
        {t("verifyThis")}
      </PageLink>
    </p>
  );
}

import type { PublicCharacterPage } from "@/lib/characters/public-view";
import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/paths";
import { pictureLicences } from "@/lib/lineage/schema";
import type { PublicPictureView } from "@/lib/portraits/schema";

type Props = {
  page: PublicCharacterPage;
  picture: PublicPictureView | null;
  locale: Locale;
  /** The site's own origin. */
  site: string;
};

/** `trainedAlgorithmicMedia` -> schema.org's term for the same. */
const schemaTerm = (type: string) =>
  `https://schema.org/${type.charAt(0).toUpperCase()}${type.slice(1)}DigitalSource`;

/** schema.org's words for a made-up person in a work of somebody's. Data, not code: the browser runs none of it. */
export function JsonLd({ page: { character }, picture: made, locale, site }: Props) {
  const absolute = (path: string) => new URL(path, site).toString();
  const url = absolute(localePath(locale, character.url));
  const picture = character.portrait?.sources.at(-1)?.url;
  const { owner } = character;
  const data = {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": url,
    url,
    name: character.name,
    inLanguage: locale,
    dateModified: character.updatedAt,
    datePublished: character.publishedAt,
    ...(picture
      ? {
          image: {
            "@type": "ImageObject",
            contentUrl: absolute(picture),
            ...(made?.sourceType ? { digitalSourceType: schemaTerm(made.sourceType) } : {}),
            ...(made && pictureLicences[made.licence]
              ? { license: pictureLicences[made.licence] }
              : {}),
          },
        }
      : {}),
    ...(owner.handle
      ? {
          creator: {
            "@type": "Person",
            name: owner.name ?? owner.handle,
            url: absolute(localePath(locale, `/u/${owner.handle}`)),
          },
        }
      : {}),
    about: { "@type": "Person", name: character.name },
    encoding: {
      "@type": "MediaObject",
      contentUrl: `${url}.json`,
      encodingFormat: "application/json",
    },
  };
  // "<" is the only sign that could end the element.
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped data, of a type that is never run
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

import { useTranslations } from "next-intl";
import { ArchFrame } from "@/components/ui/arch-frame";
import { Picture, type PictureImage } from "@/components/ui/picture";

/** A portrait in its arch, 2 wide to 3 high; an empty niche while there is none. */
export function PortraitImage({
  image,
  name,
  sizes,
  first = false,
  sketch,
  className,
}: {
  image: PictureImage | null;
  name: string;
  sizes: string;
  first?: boolean;
  /** Address of the painter's sketch of the character as it stands: shown, faded, until there is a portrait. */
  sketch?: string;
  className?: string;
}) {
  const t = useTranslations("portraits");
  return (
    <ArchFrame className={`aspect-[2/3] ${className ?? ""}`}>
      {image ? (
        <Picture
          image={image}
          alt={name ? t("alt", { name }) : t("altUnnamed")}
          sizes={sizes}
          first={first}
        />
      ) : (
        <span className="relative grid place-items-center text-gold/70">
          <svg
            viewBox="0 0 48 72"
            className="w-1/2"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d="M24 14c6 0 10 5 10 12s-4 13-10 13-10-6-10-13 4-12 10-12Z" strokeWidth="1.2" />
            <path d="M6 68c1-14 8-21 18-21s17 7 18 21" strokeWidth="1.2" />
            <path d="M24 2v6M10 6l3 5M38 6l-3 5" strokeWidth="1" opacity=".6" />
          </svg>
          {sketch && (
            // biome-ignore lint/performance/noImgElement: one private picture that is drawn for this reader
            <img
              src={sketch}
              alt=""
              decoding="async"
              className="absolute inset-0 size-full object-cover opacity-75 saturate-50"
            />
          )}
        </span>
      )}
    </ArchFrame>
  );
}

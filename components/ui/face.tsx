import { clsx } from "clsx";
import { Icon } from "./icon";
import { Picture, type PictureImage } from "./picture";

const sizes = {
  sm: { box: "size-8 text-sm", pixels: "32px" },
  md: { box: "size-16 text-2xl", pixels: "64px" },
  lg: { box: "size-28 text-5xl", pixels: "112px" },
} as const;

type FaceProps = {
  name: string | null;
  image: PictureImage | null;
  size?: keyof typeof sizes;
  /** Said aloud where the name does not stand beside it. */
  alt?: string;
  className?: string;
};

/** Somebody's picture in a round frame, or the first letter of the name, or a plain figure: always of the same measure. */
export function Face({ name, image, size = "sm", alt = "", className }: FaceProps) {
  const { box, pixels } = sizes[size];
  const shape = clsx("shrink-0 overflow-hidden rounded-full", box, className);
  if (image) return <Picture image={image} alt={alt} sizes={pixels} first className={shape} />;
  const initial = name && Array.from(name.trim())[0]?.toLocaleUpperCase();
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "grid place-items-center bg-oxblood font-display font-semibold text-on-oxblood",
        shape,
      )}
    >
      {initial || <Icon name="person" className="size-1/2" />}
    </span>
  );
}

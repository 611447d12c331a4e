import { clsx } from "clsx";

/** An image in the widths and formats it is kept in, smallest first. */
export type PictureImage = {
  /** Names these very bytes. */
  fileId?: string;
  width: number;
  height: number;
  /** A tiny data address, shown until the picture arrives. */
  placeholder: string | null;
  ai: boolean;
  sources: readonly {
    url: string;
    format: "avif" | "webp" | "jpeg" | "png";
    width: number;
    height: number;
  }[];
};

type PictureProps = {
  image: PictureImage;
  alt: string /** As in `<img sizes>`. */;
  sizes: string /** The largest thing on the first screen. */;
  first?: boolean;
  className?: string;
};

export function Picture({ image, alt, sizes, first = false, className }: PictureProps) {
  const set = (format: string) =>
    image.sources
      .filter((source) => source.format === format)
      .map(({ url, width }) => `${url} ${width}w`)
      .join(", ");
  const modern = (["avif", "webp"] as const).filter((format) => set(format) !== "");
  const fallback =
    image.sources.findLast(({ format }) => format === "jpeg" || format === "png") ??
    image.sources.at(-1);
  return (
    <picture data-ai-image={image.ai || undefined} className={clsx("block", className)}>
      {modern.map((format) => (
        <source key={format} type={`image/${format}`} srcSet={set(format)} sizes={sizes} />
      ))}
      <img
        src={fallback?.url}
        alt={alt}
        width={image.width}
        height={image.height}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding="async"
        className="size-full object-cover"
        style={
          image.placeholder
            ? { backgroundImage: `url(${image.placeholder})`, backgroundSize: "cover" }
            : undefined
        }
      />
    </picture>
  );
}

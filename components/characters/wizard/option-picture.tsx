import { optionPictures } from "./option-pictures";

/** The kinds whose options are chosen by picture. */
const drawn: ReadonlySet<string> = new Set(["species", "class", "background"]);

/** The address of an option's picture; homebrew shares one, other kinds have none. */
export function optionPicture(kind: string, id: string): string | undefined {
  return optionPictures[`${kind}/${id}`] ?? (drawn.has(kind) ? optionPictures.homebrew : undefined);
}

export function OptionPicture({ src }: { src: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: a drawing of a few kilobytes that no optimizer makes smaller
    <img
      src={src}
      alt=""
      width={160}
      height={100}
      loading="lazy"
      decoding="async"
      className="object-cover"
    />
  );
}

import { clsx } from "clsx";
import type { ReactNode } from "react";

type ChapterProps = {
  ordinal: string;
  title: string;
  body: string;
  picture: ReactNode /** The picture first: every second chapter. */;
  turned?: boolean;
};

export function Chapter({ ordinal, title, body, picture, turned = false }: ChapterProps) {
  return (
    <article className="grid items-center gap-x-16 gap-y-7 md:grid-cols-2">
      <div
        className={clsx(
          "max-md:mx-auto max-md:max-w-md max-md:text-center",
          turned && "md:order-2",
        )}
      >
        <p className="rubric">{ordinal}</p>
        <h2 className="mt-2 text-3xl">{title}</h2>
        <p className="measure mt-4 text-lg text-ink-soft">{body}</p>
      </div>
      <div aria-hidden="true" inert className={clsx("relative", turned && "md:order-1")}>
        {picture}
      </div>
    </article>
  );
}

import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Fleuron } from "./fleuron";

type StatePanelProps = {
  /** A small drawing from the same hand. */ art?: ReactNode;
  title: string;
  body?: ReactNode /** One thing to do. */;
  act?: ReactNode;
  level?: 1 | 2;
  role?: "status" | "alert";
  className?: string;
};

/** The shape shared by the states of nothing, waiting and failing. */
export function StatePanel({ art, title, body, act, level = 2, role, className }: StatePanelProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div
      role={role}
      className={clsx(
        "mx-auto flex max-w-md animate-settle flex-col items-center gap-4 px-4 py-12 text-center",
        className,
      )}
    >
      {art ? (
        <div className="w-44 text-ink-soft">{art}</div>
      ) : (
        <Fleuron className="h-8 w-24 text-gold" />
      )}
      <Heading className={clsx("font-display font-semibold", level === 1 ? "text-3xl" : "text-xl")}>
        {title}
      </Heading>
      {body && <div className="text-balance text-ink-soft">{body}</div>}
      {act && <div className="mt-2 flex flex-wrap justify-center gap-3">{act}</div>}
    </div>
  );
}

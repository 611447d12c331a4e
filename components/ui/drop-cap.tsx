import { clsx } from "clsx";

type DropCapProps = { text: string; className?: string };

const beginsJoined = /^\P{L}*\p{Script=Arabic}/u;

/** A paragraph that opens with an initial; in a script whose letters join, with a larger first line instead. */
export function DropCap({ text, className }: DropCapProps) {
  return (
    <p dir="auto" className={clsx(beginsJoined.test(text) ? "drop-line" : "drop-cap", className)}>
      {text}
    </p>
  );
}

import { classNames } from "./class-names";

type DropCapProps = { text: string; className?: string };

/** A paragraph that opens with an initial. Joined scripts have no drop capital: there the first words grow instead. */
export function DropCap({ text, className }: DropCapProps) {
  return (
    <p dir="auto" className={classNames("drop-cap", className)}>
      {text}
    </p>
  );
}

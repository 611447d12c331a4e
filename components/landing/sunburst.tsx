import { clsx } from "clsx";

/** Engraved rays behind what matters. */
export function Sunburst({ className }: { className?: string }) {
  return (
    <div aria-hidden="true" className={clsx("sunburst pointer-events-none absolute", className)} />
  );
}

import { classNames } from "@/components/ui/class-names";

/** Engraved rays behind what matters. */
export function Sunburst({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={classNames("sunburst pointer-events-none absolute", className)}
    />
  );
}

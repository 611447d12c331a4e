import { clsx } from "clsx";

/** A place held while something loads. Give it the size of what comes: `h-6 w-40`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx("block animate-shimmer rounded-sm bg-well", className)}
    />
  );
}

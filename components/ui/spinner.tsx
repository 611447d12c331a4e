import { clsx } from "clsx";

/** A turning compass needle; stands still under reduced motion. Decorative: say what is awaited beside it. */
export function Spinner({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={clsx("icon animate-[spin_1.4s_linear_infinite]", className)}
    >
      <circle
        cx="10"
        cy="10"
        r="7.5"
        fill="none"
        stroke="currentColor"
        strokeOpacity="0.25"
        strokeWidth="1.5"
      />
      <path
        d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
      <path d="M10 6l1.4 4L10 14l-1.4-4z" fill="currentColor" />
    </svg>
  );
}

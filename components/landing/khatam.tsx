import { clsx } from "clsx";
import { useId } from "react";

/** Eight-pointed stars and crosses, as the margin of a Persian manuscript is inlaid. */
export function Khatam({ className }: { className?: string }) {
  const id = useId();
  return (
    <svg
      aria-hidden="true"
      className={clsx("pointer-events-none absolute inset-0 size-full", className)}
    >
      <defs>
        <pattern id={id} width="64" height="64" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1" strokeLinejoin="miter">
            <path d="M32 8l7 7h10v10l7 7-7 7v10H39l-7 7-7-7H15V39l-7-7 7-7V15h10Z" />
            <path
              d="M32 16l4.7 4.7h6.6v6.6L48 32l-4.7 4.7v6.6h-6.6L32 48l-4.7-4.7h-6.6v-6.6L16 32l4.7-4.7v-6.6h6.6Z"
              strokeOpacity="0.6"
            />
            <path d="M0 32h8M56 32h8M32 0v8M32 56v8M0 0l15 15M64 0 49 15M0 64l15-15M64 64 49 49" />
            <circle cx="32" cy="32" r="2.5" fill="currentColor" stroke="none" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

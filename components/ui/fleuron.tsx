import { clsx } from "clsx";

/** Our printer's flower: a quill nib between two leaves. Separates, never decorates alone. */
export function Fleuron({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 64 24"
      aria-hidden="true"
      fill="none"
      className={clsx("h-5 w-14 shrink-0", className)}
    >
      <path d="M32 2.5c3.2 4 4.2 7.3 0 18.5-4.2-11.2-3.2-14.5 0-18.5Z" fill="currentColor" />
      <path d="M32 9.5V19" stroke="var(--page)" strokeWidth="1" />
      <path
        d="M27 13.5C22 7 15.5 6 9 9.5c3.5 5.5 9.5 7.5 18 4ZM37 13.5c5-6.5 11.5-7.5 18-4-3.5 5.5-9.5 7.5-18 4Z"
        fill="currentColor"
        fillOpacity="0.85"
      />
      <path
        d="M26 13.2C20.5 12.8 15 11.7 10.5 10M38 13.2c5.5-.4 11-1.5 15.5-3.2"
        stroke="var(--page)"
        strokeWidth="0.8"
      />
      <circle cx="4" cy="9.5" r="1.5" fill="currentColor" />
      <circle cx="60" cy="9.5" r="1.5" fill="currentColor" />
    </svg>
  );
}

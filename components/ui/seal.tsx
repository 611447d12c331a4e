import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "./badge";

const waxes: Record<Tone, string> = {
  plain: "text-rule-strong",
  good: "text-verdigris",
  bad: "text-oxblood",
  careful: "text-[#a4660e]",
  precious: "text-gold",
};

/** A seal of wax: states something that was checked. The label is read out; the inside is a glyph or an icon. */
export function Seal({
  tone = "good",
  label,
  size = "3.5rem",
  className,
  children,
}: {
  tone?: Tone;
  /** What was checked; empty where the words stand beside it. */
  label: string;
  size?: string;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <span
      {...(label ? { role: "img", "aria-label": label, title: label } : { "aria-hidden": true })}
      className={clsx("relative inline-grid shrink-0 place-items-center", waxes[tone], className)}
      style={{ inlineSize: size, blockSize: size }}
    >
      <svg
        viewBox="0 0 64 64"
        aria-hidden="true"
        className="absolute inset-0 size-full drop-shadow-sm"
      >
        <path
          fill="currentColor"
          d="M33 2c5 .2 7 3 11 4.5 4 1.6 8.6 1.3 11 5 2.3 3.5.8 7.3 2.3 11.3 1.5 4 4.8 6.3 4.7 10.8-.1 4.5-4 7-5.6 11-1.6 4-1.3 8.4-5 10.8-3.6 2.4-7.3 1-11.2 2.6C36.3 59.6 34 62.5 29.8 62c-4.3-.5-6.3-3.7-10.2-5.2-3.9-1.6-8-1.6-10.4-5.1-2.4-3.6-1-7.5-2.6-11.4C5 36.4 2 33.8 2.2 29.6c.2-4.2 3.7-6.7 5.3-10.7 1.5-3.8 1.1-8 4.6-10.3 3.5-2.4 7.2-1.1 11-2.7C26.7 4.5 29 1.8 33 2Z"
        />
        <circle
          cx="32"
          cy="32"
          r="21"
          fill="none"
          stroke="#fff"
          strokeOpacity="0.28"
          strokeWidth="1.5"
        />
        <circle cx="32" cy="32" r="18" fill="#000" fillOpacity="0.14" />
      </svg>
      <span className="relative text-[1.1em] text-on-oxblood">{children}</span>
    </span>
  );
}

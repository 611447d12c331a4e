import { clsx } from "clsx";

export type DieSides = 4 | 6 | 8 | 10 | 12 | 20;

const outlines: Record<DieSides, { edge: string; facets: string; textY: number }> = {
  4: { edge: "M24 4 45 41H3Z", facets: "M24 4v0", textY: 31 },
  6: { edge: "M8 8h32v32H8Z", facets: "", textY: 25 },
  8: { edge: "M24 3 43 20v9L24 45 5 29v-9Z", facets: "M5 29h38L24 3Z", textY: 22 },
  10: {
    edge: "M24 3 45 22v6L24 45 3 28v-6Z",
    facets: "M24 3 12 27l12 7 12-7ZM3 28l9-1M45 28l-9-1M24 34v11",
    textY: 22,
  },
  12: {
    edge: "M24 3l14 5 8 12v9l-8 11-14 5-14-5-8-11v-9L10 8Z",
    facets: "M24 11l12 9-4.5 14h-15L12 20ZM24 3v8M46 20l-10 0M38 40l-6.5-6M10 40l6.5-6M2 20h10",
    textY: 24,
  },
  20: {
    edge: "M24 2l19.5 11v22L24 46 4.5 35V13Z",
    facets:
      "M24 11 37 33H11ZM24 2v9M43.5 13 24 11 4.5 13M43.5 13 37 33l6.5 2M4.5 13 11 33l-6.5 2M37 33 24 46 11 33",
    textY: 26,
  },
};

type DieProps = {
  sides: DieSides /** What lies on top, in the digits of the page. */;
  value?: string;
  /** What a listener hears; empty where the words stand beside it. */
  label: string;
  /** `bare`: the colour of what it stands in. */
  tone?: "plain" | "best" | "worst" | "dropped" | "bare";
  rolling?: boolean;
  className?: string;
};

const tones = {
  plain: "text-ink",
  bare: "",
  best: "text-gold-ink",
  worst: "text-oxblood-ink",
  dropped: "text-ink-faint opacity-60",
};

/** A die is a thing in the world: it is never mirrored. */
export function Die({
  sides,
  value,
  label,
  tone = "plain",
  rolling = false,
  className = "size-12",
}: DieProps) {
  const { edge, facets, textY } = outlines[sides];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label or hidden, as the caller says
    <svg
      viewBox="0 0 48 48"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      className={clsx("shrink-0", tones[tone], rolling && "animate-tumble", className)}
    >
      <path
        d={edge}
        fill="var(--page)"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path
        d={facets}
        fill="none"
        stroke="currentColor"
        strokeOpacity="0.35"
        strokeWidth="1"
        strokeLinejoin="round"
      />
      {value && (
        <text
          x="24"
          y={textY}
          textAnchor="middle"
          dominantBaseline="central"
          fill="currentColor"
          fontSize={sides === 6 ? 22 : 14}
          fontWeight="700"
          className="figures"
        >
          {value}
        </text>
      )}
    </svg>
  );
}

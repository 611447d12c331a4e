import { clsx } from "clsx";

/** act: the one main thing on a screen. plain: everything else. bare: inside text and toolbars. danger: cannot be undone. */
export type ButtonKind = "act" | "plain" | "bare" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const shared =
  "relative inline-flex select-none items-center justify-center gap-2 rounded-md text-center font-semibold no-underline transition-[background-color,border-color,box-shadow,translate,color] duration-150 active:translate-y-px disabled:pointer-events-none disabled:opacity-55 aria-disabled:pointer-events-none aria-disabled:opacity-55";

const kinds: Record<ButtonKind, string> = {
  act: "bg-oxblood text-on-oxblood shadow-leaf hover:bg-oxblood-deep [box-shadow:inset_0_0_0_1px_rgb(255_240_215/0.16),0_6px_16px_-8px_var(--oxblood)]",
  plain: "border border-rule-strong/70 bg-page text-ink hover:border-rule-strong hover:bg-well/60",
  bare: "text-oxblood-ink hover:bg-oxblood-wash",
  danger: "border border-oxblood-ink/60 bg-page text-oxblood-ink hover:bg-oxblood-wash",
};

// 44 px and more: a thumb's width.
const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 text-sm",
  md: "min-h-11 px-5 text-base",
  lg: "min-h-13 px-7 text-lg",
};

export function buttonStyle(
  kind: ButtonKind = "plain",
  size: ButtonSize = "md",
  className?: string,
): string {
  return clsx(shared, kinds[kind], sizes[size], className);
}

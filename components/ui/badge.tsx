import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export type Tone = "plain" | "good" | "bad" | "careful" | "precious";

const tones: Record<Tone, string> = {
  plain: "border-rule bg-well/60 text-ink-soft",
  good: "border-verdigris-ink/30 bg-verdigris-wash text-verdigris-ink",
  bad: "border-oxblood-ink/30 bg-oxblood-wash text-oxblood-ink",
  careful: "border-amber-ink/30 bg-amber-wash text-amber-ink",
  precious: "border-gold/60 bg-gold-wash text-gold-ink",
};

export function Badge({
  tone = "plain",
  icon,
  className,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs font-semibold",
        tones[tone],
        className,
      )}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

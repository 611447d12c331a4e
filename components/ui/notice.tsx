import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "./badge";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

const looks: Record<Tone, { icon: IconName; className: string }> = {
  plain: { icon: "info", className: "border-rule bg-well/50 text-ink-soft" },
  good: {
    icon: "check",
    className: "border-verdigris-ink/35 bg-verdigris-wash text-verdigris-ink",
  },
  bad: { icon: "warning", className: "border-oxblood-ink/35 bg-oxblood-wash text-oxblood-ink" },
  careful: { icon: "warning", className: "border-amber-ink/35 bg-amber-wash text-amber-ink" },
  precious: { icon: "star", className: "border-gold/60 bg-gold-wash text-gold-ink" },
};

/** A sentence that must not be missed, in the flow of the page. `live` for what appears after the page did. */
export function Notice({
  tone = "plain",
  live = false,
  className,
  children,
}: {
  tone?: Tone;
  live?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const look = looks[tone];
  return (
    <div
      role={live ? (tone === "bad" ? "alert" : "status") : undefined}
      className={clsx("flex gap-3 rounded-md border px-4 py-3 text-sm", look.className, className)}
    >
      <Icon name={look.icon} className="mt-0.5" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

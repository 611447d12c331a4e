import { clsx } from "clsx";
import type { ComponentProps } from "react";

/**
 * What a portrait stands in: an arch of gold and a hairline of paper. A painted card brings an arch and a border of its
 * own, so it is shown whole instead; the style sheet tells the two apart by the picture inside. Give it an aspect ratio.
 */
export function ArchFrame({ className, children, ...rest }: ComponentProps<"div">) {
  return (
    <div className={clsx("arch-frame shadow-lift", className)} {...rest}>
      <div className="arch-mat">
        <div className="arch-niche">{children}</div>
      </div>
    </div>
  );
}

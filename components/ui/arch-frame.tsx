import { clsx } from "clsx";
import type { ComponentProps } from "react";

/**
 * What a portrait stands in: an arch of gold and a hairline of paper. A painted card brings an arch and a border of its
 * own, so it is shown whole instead; the style sheet tells the two apart by the picture inside. Give it an aspect ratio.
 */
export function ArchFrame({
  as: Box = "div",
  className,
  children,
  ...rest
}: ComponentProps<"div"> & {
  /** `span` inside a button, which holds no boxes. */
  as?: "div" | "span";
}) {
  return (
    <Box className={clsx("arch-frame block shadow-lift", className)} {...rest}>
      <Box className="arch-mat block">
        <Box className="arch-niche block">{children}</Box>
      </Box>
    </Box>
  );
}

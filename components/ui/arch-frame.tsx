import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** The niche a portrait stands in: gold outside, a hairline of paper, then the picture, 3 wide to 4 high by default. */
export function ArchFrame({ className, children, ...rest }: ComponentProps<"div">) {
  return (
    <div
      className={classNames(
        "arch bg-linear-to-b from-gold-bright via-gold to-[#7d5c1c] p-[3px] shadow-lift",
        className,
      )}
      {...rest}
    >
      <div className="arch h-full bg-paper p-[3px]">
        <div className="arch relative h-full bg-[#1a1614] *:size-full *:object-cover">{children}</div>
      </div>
    </div>
  );
}

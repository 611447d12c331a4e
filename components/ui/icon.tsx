import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { type IconName, iconPaths, turningIcons } from "./icon-paths";

type IconProps = Omit<ComponentProps<"svg">, "name"> & {
  name: IconName /** Spoken only where no text stands beside it. */;
  label?: string;
};

export function Icon({ name, label, className, ...rest }: IconProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label or hidden, as the caller says
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "more" || name === "grip" ? 2.5 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={clsx("icon", turningIcons.has(name) && "turns", className)}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      {...rest}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}

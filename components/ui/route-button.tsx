import type { ComponentProps } from "react";
import { Link } from "@/lib/i18n/link";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type RouteButtonProps = ComponentProps<typeof Link> & {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
};

/** A link that looks like a button and goes through the router: for the signed-in part. */
export function RouteButton({ kind, size, icon, className, children, ...rest }: RouteButtonProps) {
  return (
    <Link className={buttonStyle(kind, size, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}

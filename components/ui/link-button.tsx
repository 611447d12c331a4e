import type { ComponentProps } from "react";
import { PageLink } from "@/lib/i18n/page-link";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type LinkButtonProps = ComponentProps<typeof PageLink> & {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
};

/** A link that looks like a button, without script: for public pages. Inside the studio use `RouteButton`. */
export function LinkButton({ kind, size, icon, className, children, ...rest }: LinkButtonProps) {
  return (
    <PageLink className={buttonStyle(kind, size, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </PageLink>
  );
}

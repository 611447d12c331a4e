import type { ComponentProps } from "react";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { Spinner } from "./spinner";

type ButtonProps = ComponentProps<"button"> & {
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: IconName;
  /** Keeps its width and its focus while the answer is under way, and refuses a second press. */
  pending?: boolean;
};

export function Button({
  kind,
  size,
  icon,
  pending = false,
  className,
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={buttonStyle(kind, size, className)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={onClick && ((event) => (pending ? event.preventDefault() : onClick(event)))}
      {...rest}
    >
      {pending ? <Spinner /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

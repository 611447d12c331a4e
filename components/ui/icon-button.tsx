import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { Spinner } from "./spinner";

type IconButtonProps = ComponentProps<"button"> & {
  icon: IconName;
  label: string;
  pending?: boolean;
  framed?: boolean;
};

export function IconButton({
  icon,
  label,
  pending = false,
  framed = false,
  className,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      aria-busy={pending || undefined}
      className={clsx(
        "inline-grid size-11 shrink-0 place-items-center rounded-md text-ink-soft transition-colors duration-150 hover:bg-well hover:text-ink disabled:pointer-events-none disabled:opacity-45",
        framed && "border border-rule bg-page",
        className,
      )}
      {...rest}
    >
      {pending ? <Spinner /> : <Icon name={icon} />}
    </button>
  );
}

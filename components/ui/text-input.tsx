import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";

/** The blank placeholder lets the stylesheet know that nothing is typed yet: an empty field runs the way of its page. */
export function TextInput({
  className,
  type = "text",
  placeholder = " ",
  ...rest
}: ComponentProps<"input">) {
  return (
    <input
      type={type}
      dir="auto"
      placeholder={placeholder}
      className={clsx(controlStyle, className)}
      {...rest}
    />
  );
}

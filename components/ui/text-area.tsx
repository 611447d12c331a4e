import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style";

/** Grows with what is written, where the browser can; otherwise scrolls. */
export function TextArea({
  className,
  rows = 4,
  placeholder = " ",
  ...rest
}: ComponentProps<"textarea">) {
  return (
    <textarea
      dir="auto"
      placeholder={placeholder}
      rows={rows}
      className={clsx(
        controlStyle,
        "field-sizing-content min-h-28 max-h-96 resize-y leading-relaxed",
        className,
      )}
      {...rest}
    />
  );
}

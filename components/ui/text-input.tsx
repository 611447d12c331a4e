import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { controlStyle } from "./control-style";

export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} dir="auto" className={classNames(controlStyle, className)} {...rest} />;
}

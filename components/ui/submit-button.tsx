"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

const nothing = () => undefined;

/**
 * The main act of a form: shows that the form around it is being sent, and refuses a second press until it was answered.
 * Works without script as a plain submit.
 */
export function SubmitButton({
  kind = "act",
  pending = false,
  onClick = nothing,
  ...rest
}: ComponentProps<typeof Button>) {
  const sending = useFormStatus().pending || pending;
  return <Button type="submit" kind={kind} pending={sending} onClick={onClick} {...rest} />;
}

import type { ComponentProps } from "react";
import type { PlayAct } from "@/lib/play/play-act";

type Amountless<Act> = Act extends { amount: number } ? Omit<Act, "amount"> : Act;

/** A button of the play form: what it does stands in its value, so that it works before any script. */
export function ActButton({
  act,
  ...rest
}: Omit<ComponentProps<"button">, "type"> & { act: Amountless<PlayAct> }) {
  return <button type="submit" name="do" value={JSON.stringify(act)} {...rest} />;
}

import type { ComponentProps } from "react";
import { Spinner } from "./spinner";
import { StatePanel } from "./state-panel";

/** Taking longer than a moment: says what is awaited, and that leaving is fine where it is. */
export function SlowState({ art, ...rest }: Omit<ComponentProps<typeof StatePanel>, "role">) {
  return (
    <StatePanel
      role="status"
      art={art ?? <Spinner className="mx-auto size-12 text-gold" />}
      {...rest}
    />
  );
}

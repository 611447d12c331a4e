import type { ComponentProps } from "react";
import { StatePanel } from "./state-panel";

/** Something failed: said kindly, announced at once, with one way on. */
export function ErrorState(props: Omit<ComponentProps<typeof StatePanel>, "role">) {
  return <StatePanel role="alert" {...props} />;
}

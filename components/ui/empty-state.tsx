import type { ComponentProps } from "react";
import { StatePanel } from "./state-panel";

/** Nothing here yet, and how to begin. */
export function EmptyState(props: Omit<ComponentProps<typeof StatePanel>, "role">) {
  return <StatePanel {...props} />;
}

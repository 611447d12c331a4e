import type { ReactNode } from "react";
import { StudioFrame } from "../studio-frame";

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <StudioFrame
      namespaces={[
        "wizard",
        "sheet",
        "play",
        "dice",
        "table",
        "inventory",
        "magicItems",
        "spells",
        "dashboard",
        "characters",
        "portraits",
        "lineage",
        "faults",
      ]}
    >
      {children}
    </StudioFrame>
  );
}

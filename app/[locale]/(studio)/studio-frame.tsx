import type { ComponentProps, ReactNode } from "react";
import { StudioShell } from "@/components/layout/studio-shell";
import { isPerson } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

type StudioFrameProps = Pick<ComponentProps<typeof StudioShell>, "namespaces" | "focused"> & { children: ReactNode };

/** The studio's shell with whoever is here in it. */
export async function StudioFrame(props: StudioFrameProps) {
  const actor = await viewer();
  const here = isPerson(actor) ? { kind: actor.userKind, name: null } : null;
  return <StudioShell viewer={here} {...props} />;
}

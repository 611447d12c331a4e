import type { ComponentProps, ReactNode } from "react";
import { ActingBanner } from "@/components/accounts/acting-banner";
import { SignOutForm } from "@/components/accounts/sign-out-form";
import { StudioShell } from "@/components/layout/studio-shell";
import { isPerson } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

type StudioFrameProps = Pick<ComponentProps<typeof StudioShell>, "namespaces" | "focused"> & { children: ReactNode };

/** The studio's shell with whoever is here in it. */
export async function StudioFrame(props: StudioFrameProps) {
  const actor = await viewer();
  const here = isPerson(actor) ? { kind: actor.userKind, name: null } : null;
  return (
    <>
      {isPerson(actor) && actor.actingAs && <ActingBanner userId={actor.userId} reason={actor.actingAs.reason} />}
      <StudioShell viewer={here} signOut={<SignOutForm />} {...props} />
    </>
  );
}

import type { ComponentProps, ReactNode } from "react";
import { AccountAppearance } from "@/components/accounts/account-appearance";
import { ActingBanner } from "@/components/accounts/acting-banner";
import { SignOutForm } from "@/components/accounts/sign-out-form";
import { StudioShell } from "@/components/layout/studio-shell";
import { loadMe } from "@/lib/accounts/loaders";
import { hasPermission } from "@/lib/accounts/permissions";
import { isPerson } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

type StudioFrameProps = Pick<ComponentProps<typeof StudioShell>, "namespaces" | "focused"> & { children: ReactNode };

/** The studio's shell with whoever is here in it, looking as they like it. */
export async function StudioFrame(props: StudioFrameProps) {
  const actor = await viewer();
  const me = isPerson(actor) ? await loadMe({}) : null;
  const here = me && {
    kind: me.kind,
    name: me.name ?? me.handle,
    handle: me.handle,
    avatar: me.avatar,
    staff: hasPermission(actor, "users.read"),
  };
  return (
    <>
      {me && !me.actingAs && (
        <AccountAppearance
          theme={me.theme}
          textSize={me.textSize}
          reducedMotion={me.reducedMotion}
          hideAiImages={me.hideAiImages}
        />
      )}
      {me?.actingAs && <ActingBanner name={me.name || me.handle || me.id} reason={me.actingAs.reason} />}
      <StudioShell viewer={here} signOut={<SignOutForm />} {...props} />
    </>
  );
}

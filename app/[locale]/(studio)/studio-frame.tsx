import type { ComponentProps, ReactNode } from "react";
import { StudioShell } from "@/components/layout/studio-shell";
import { ActingBanner } from "@/components/moderation/acting-banner";
import { AccountAppearance } from "@/components/profiles/account-appearance";
import { SignOutForm } from "@/components/sessions/sign-out-form";
import { isMember, isPerson } from "@/lib/kernel/actor";
import { loadBalance } from "@/lib/stars/loaders";
import { viewer } from "@/lib/transport/loader";
import { loadMe } from "@/lib/users/loaders";
import { hasPermission } from "@/lib/users/permissions";

type StudioFrameProps = Pick<
  ComponentProps<typeof StudioShell>,
  "namespaces" | "focused" | "flush"
> & {
  children: ReactNode;
};

/** The studio's shell with whoever is here in it, looking as they like it. */
export async function StudioFrame(props: StudioFrameProps) {
  const actor = await viewer();
  const me = isPerson(actor) ? await loadMe({}) : null;
  const here = me && {
    kind: me.kind,
    name: me.name ?? me.handle,
    handle: me.handle,
    avatar: me.avatar,
    stars: isMember(actor) ? (await loadBalance({})).available : null,
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
      {me?.actingAs && (
        <ActingBanner name={me.name || me.handle || me.id} reason={me.actingAs.reason} />
      )}
      <StudioShell viewer={here} signOut={<SignOutForm />} {...props} />
    </>
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoinRoom } from "@/components/rooms/join-room";
import { isMember, isPerson } from "@/lib/kernel/actor";
import { loadInvitationPreview } from "@/lib/rooms/loaders";
import { viewer } from "@/lib/transport/loader";
import { StudioFrame } from "../../studio-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("chat.join");
  // The address is the key: it is not told to where a link of this page leads.
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** An invitation: who is inside, before one comes in. Works without an account where the room allows it. */
export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [preview, actor] = await Promise.all([loadInvitationPreview({ token }), viewer()]);
  return (
    <StudioFrame namespaces={["chat"]}>
      <JoinRoom
        token={token}
        preview={preview}
        standing={isMember(actor) ? "member" : isPerson(actor) ? "guest" : "nobody"}
      />
    </StudioFrame>
  );
}

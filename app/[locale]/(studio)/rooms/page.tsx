import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitingQuill } from "@/components/art/waiting-quill";
import { ReceivedInvitations } from "@/components/rooms/received-invitations";
import { StatePanel } from "@/components/ui/state-panel";
import { isMember } from "@/lib/kernel/actor";
import { loadReceivedInvitations } from "@/lib/rooms/loaders";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("chat");
  return { title: t("title"), robots: { index: false } };
}

/** Beside the list: that one of it can be chosen, and who invites. */
export default async function RoomsPage() {
  const t = await getTranslations("chat");
  // Guests have no name by which anybody could invite them.
  const { items } = isMember(await viewer())
    ? await loadReceivedInvitations({ limit: 24 })
    : { items: [] };
  return (
    <div className="my-auto grid gap-6 p-4">
      {items.length > 0 ? (
        <ReceivedInvitations invitations={items} />
      ) : (
        <StatePanel art={<WaitingQuill />} title={t("choose.title")} body={t("choose.body")} />
      )}
    </div>
  );
}

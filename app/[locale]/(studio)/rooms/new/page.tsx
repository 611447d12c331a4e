import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewRoom } from "@/components/rooms/new-room";
import { isMember } from "@/lib/kernel/actor";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("chat.new");
  return { title: t("title"), robots: { index: false } };
}

/** Makes a room, or the conversation with one person. */
export default async function NewRoomPage() {
  const t = await getTranslations("chat.new");
  const isOfMembers = isMember(await viewer());
  return (
    <div className="min-h-0 flex-1 overflow-y-auto p-4 sm:p-8">
      <h1 className="mb-6 font-display text-2xl font-semibold">{t("title")}</h1>
      <NewRoom mayWriteTo={isOfMembers} />
    </div>
  );
}

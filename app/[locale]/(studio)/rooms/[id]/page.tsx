import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { roomName } from "@/components/rooms/room-name";
import { RoomView } from "@/components/rooms/room-view";
import { isPerson } from "@/lib/kernel/actor";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { everyPage } from "@/lib/kernel/every-page";
import { loadMembers, loadRecentMessages, loadRoom } from "@/lib/rooms/loaders";
import { signInFirst, viewer } from "@/lib/transport/loader";

/** Members whose names and faces a page brings along. */
const membersShownMax = 500;

type RoomPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: RoomPageProps): Promise<Metadata> {
  const t = await getTranslations("chat");
  const room = await loadRoom({ id: (await params).id });
  return { title: roomName(room, t("unnamed")), robots: { index: false } };
}

/** One room, at its newest message. */
export default async function RoomPage({ params }: RoomPageProps) {
  const { id } = await params;
  const actor = await viewer();
  if (!isPerson(actor)) return signInFirst();
  const [room, stretch, members] = await Promise.all([
    loadRoom({ id }),
    loadRecentMessages({ id }),
    everyPage(membersShownMax, (cursor) => loadMembers({ id, cursor, limit: pageSizeMax })),
  ]);
  return (
    <RoomView key={room.id} room={room} members={members} stretch={stretch} userId={actor.userId} />
  );
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RoomSettings } from "@/components/rooms/settings/room-settings";
import { charactersPerMemberMax } from "@/lib/characters/limits";
import { loadDashboard } from "@/lib/characters/loaders";
import { isPerson } from "@/lib/kernel/actor";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { everyPage } from "@/lib/kernel/every-page";
import { loadBans, loadInvitations, loadMembers, loadRoom } from "@/lib/rooms/loaders";
import { signInFirst, viewer } from "@/lib/transport/loader";

/** Members and characters that the lists of this page bring along. */
const membersListedMax = 500;

type SettingsPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("chat.settings");
  return { title: t("title"), robots: { index: false } };
}

/** Everything that can be decided about a room, for whoever may decide it. */
export default async function RoomSettingsPage({ params }: SettingsPageProps) {
  const { id } = await params;
  const actor = await viewer();
  if (!isPerson(actor)) return signInFirst();
  const room = await loadRoom({ id });
  const { membership, kind } = room;
  const isMaster = membership.role === "game_master" && kind !== "direct";
  const [members, invitations, bans, characters] = await Promise.all([
    everyPage(membersListedMax, (cursor) => loadMembers({ id, cursor, limit: pageSizeMax })),
    membership.may.invite && kind !== "direct"
      ? loadInvitations({ id, limit: pageSizeMax }).then(({ items }) => items)
      : [],
    isMaster ? loadBans({ id, limit: pageSizeMax }).then(({ items }) => items) : [],
    everyPage(charactersPerMemberMax, (cursor) => loadDashboard({ cursor, limit: pageSizeMax })),
  ]);
  return (
    <RoomSettings
      room={room}
      members={members}
      invitations={invitations}
      bans={bans}
      characters={characters.map(({ id: characterId, name }) => ({ id: characterId, name }))}
      userId={actor.userId}
    />
  );
}

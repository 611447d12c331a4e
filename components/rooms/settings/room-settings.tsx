"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/lib/i18n/link";
import type { InvitationView, MemberView, RoomView } from "@/lib/rooms/schema";
import { roomName } from "../room-name";
import type { Banned } from "./banned";
import { CharterForm } from "./charter-form";
import { EndingPart } from "./ending-part";
import { InvitationPart } from "./invitation-part";
import { MemberPart } from "./member-part";
import { OwnPart } from "./own-part";

type RoomSettingsProps = {
  room: RoomView;
  members: readonly MemberView[];
  invitations: readonly InvitationView[];
  bans: readonly Banned[];
  characters: readonly { id: string; name: string }[];
  userId: string;
};

/** What is one's own in the room first, then what concerns all of it. */
export function RoomSettings(props: RoomSettingsProps) {
  const { room, members, invitations, bans, characters, userId } = props;
  const t = useTranslations("chat");
  const { membership } = room;
  const isParty = room.kind !== "direct";
  const isMaster = isParty && membership.role === "game_master";
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <header className="flex min-h-15 items-center gap-2 border-b border-rule bg-page px-1 sm:px-3">
        <Link
          href={`/rooms/${room.id}`}
          aria-label={t("settings.back")}
          className="grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-well"
        >
          <Icon name="arrow-start" />
        </Link>
        <h1 className="min-w-0 truncate font-display text-lg font-semibold">
          {t.rich("settings.of", {
            name: () => <bdi>{roomName(room, t("unnamed"))}</bdi>,
          })}
        </h1>
      </header>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={t("settings.title")}
        className="min-h-0 flex-1 overflow-y-auto p-4 outline-offset-[-3px] sm:p-8"
      >
        <div className="grid max-w-2xl gap-10">
          <Part title={t("settings.own")}>
            <OwnPart room={room} characters={characters} />
          </Part>
          {isMaster && (
            <Part title={t("settings.room")}>
              <CharterForm key={room.version} room={room} />
            </Part>
          )}
          {isParty && membership.may.invite && !room.archivedAt && (
            <Part title={t("invite.title")}>
              <InvitationPart room={room} invitations={invitations} />
            </Part>
          )}
          {isParty && (
            <Part title={t("members")}>
              <MemberPart
                room={room}
                members={members}
                bans={bans}
                userId={userId}
                isMaster={isMaster}
              />
            </Part>
          )}
          <Part title={t("ending.title")}>
            <EndingPart room={room} isMaster={isMaster} />
          </Part>
        </div>
      </section>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <h2 className="font-display text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}

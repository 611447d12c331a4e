"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Face } from "@/components/ui/face";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/lib/i18n/link";
import type { RoomView } from "@/lib/rooms/schema";
import { roomName } from "./room-name";

export type RoomPanel = "members" | "pins" | "search";

/** What room this is, who is here, and the ways to everything about it. */
export function RoomHeader({
  room,
  hereCount,
  onOpen,
}: {
  room: RoomView;
  hereCount: number;
  onOpen: (panel: RoomPanel) => void;
}) {
  const t = useTranslations("chat");
  const format = useFormatter();
  const name = roomName(room, t("unnamed"));
  return (
    <header className="flex min-h-15 items-center gap-1 border-b border-rule bg-page px-1 sm:px-3">
      <Link
        href="/rooms"
        aria-label={t("allRooms")}
        className="grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-well lg:hidden"
      >
        <Icon name="arrow-start" />
      </Link>
      <Face
        name={name}
        image={room.picture ?? room.with?.avatar ?? null}
        className="max-lg:ms-0 lg:ms-2"
      />
      <div className="ms-2 min-w-0 flex-1">
        <h1 className="truncate font-display text-lg leading-tight font-semibold">
          <bdi>{name}</bdi>
        </h1>
        <p className="truncate text-xs text-ink-soft">
          {t("headCount", {
            members: room.memberCount,
            here: format.number(hereCount),
          })}
        </p>
      </div>
      <IconButton icon="search" label={t("search.title")} onClick={() => onOpen("search")} />
      <IconButton
        icon="pin"
        label={t("pins.title")}
        onClick={() => onOpen("pins")}
        className="max-xs:hidden"
      />
      <IconButton icon="people" label={t("members")} onClick={() => onOpen("members")} />
      <Link
        href={`/rooms/${room.id}/settings`}
        aria-label={t("settings.title")}
        title={t("settings.title")}
        className="grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-well hover:text-ink"
      >
        <Icon name="settings" />
      </Link>
    </header>
  );
}

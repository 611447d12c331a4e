"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import { useFormatter, useLocale, useNow, useTranslations } from "next-intl";
import { EmptyBookcase } from "@/components/art/empty-bookcase";
import { Face } from "@/components/ui/face";
import { Icon } from "@/components/ui/icon";
import { RouteButton } from "@/components/ui/route-button";
import { StatePanel } from "@/components/ui/state-panel";
import { formatRelative } from "@/lib/i18n/format";
import { Link } from "@/lib/i18n/link";
import { splitLocale } from "@/lib/i18n/paths";
import type { RoomListEntry } from "@/lib/rooms/schema";
import { useRoomList } from "./live/use-room-list";
import { nameOf } from "./name-of";
import { roomName } from "./room-name";

/** All rooms of the reader, the liveliest first. */
export function RoomList() {
  const t = useTranslations("chat");
  const { rooms } = useRoomList();
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="flex min-h-15 items-center justify-between gap-3 border-b border-rule px-4">
        <h2 className="font-display text-xl font-semibold">{t("title")}</h2>
        <RouteButton href="/rooms/new" size="sm" icon="plus">
          {t("new.short")}
        </RouteButton>
      </div>
      {rooms.length === 0 ? (
        <StatePanel
          art={<EmptyBookcase />}
          title={t("empty.title")}
          body={t("empty.body")}
          act={
            <RouteButton href="/rooms/new" kind="act" icon="plus">
              {t("new.title")}
            </RouteButton>
          }
        />
      ) : (
        <ul className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-1.5">
          {rooms.map((room) => (
            <li key={room.id}>
              <RoomEntry room={room} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RoomEntry({ room }: { room: RoomListEntry }) {
  const t = useTranslations("chat");
  const locale = useLocale();
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const { path } = splitLocale(usePathname());
  const isOpen = path.startsWith(`/rooms/${room.id}`);
  const name = roomName(room, t("unnamed"));
  const { lastMessage, unread } = room;
  const isMuted = room.membership.involvement === "nothing";
  const said =
    lastMessage &&
    (lastMessage.deletedAt
      ? t("deleted")
      : lastMessage.text || lastMessage.file?.name || t(`kind.${lastMessage.kind}`));
  return (
    <Link
      href={`/rooms/${room.id}`}
      aria-current={isOpen ? "page" : undefined}
      className={clsx(
        "flex min-h-16 items-center gap-3 rounded-md px-2.5 py-2 text-ink no-underline",
        isOpen ? "bg-oxblood-wash" : "hover:bg-well",
      )}
    >
      <Face
        name={name}
        image={room.picture ?? room.with?.avatar ?? null}
        className="size-11! text-lg"
      />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <bdi className={clsx("truncate", unread.messages > 0 ? "font-bold" : "font-semibold")}>
            {name}
          </bdi>
          {isMuted && <Icon name="bell" label={t("muted")} className="size-3.5 text-ink-faint" />}
          {lastMessage && (
            <span suppressHydrationWarning className="ms-auto shrink-0 text-xs text-ink-soft">
              {formatRelative(locale, lastMessage.createdAt, now)}
            </span>
          )}
        </span>
        <span className="flex items-center gap-2 text-sm text-ink-soft">
          <span className="min-w-0 flex-1 truncate">
            {lastMessage?.sender && (
              <>
                {t.rich("saidBy", {
                  name: () => (
                    <bdi>
                      {lastMessage.playing?.name ?? nameOf(lastMessage.sender, t("somebody"))}
                    </bdi>
                  ),
                })}{" "}
              </>
            )}
            <bdi>{said ?? t("nothingSaid")}</bdi>
          </span>
          {unread.messages > 0 && (
            <span
              className={clsx(
                "figures grid h-6 min-w-6 shrink-0 place-items-center rounded-full px-1.5 text-xs font-semibold",
                isMuted && unread.mentions === 0
                  ? "bg-well text-ink-soft"
                  : "bg-oxblood text-on-oxblood",
              )}
            >
              <span aria-hidden="true">{format.number(unread.messages)}</span>
              <span className="heard-only">{t("unreadCount", { count: unread.messages })}</span>
            </span>
          )}
        </span>
      </span>
    </Link>
  );
}

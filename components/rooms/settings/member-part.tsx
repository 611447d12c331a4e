"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Face } from "@/components/ui/face";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import {
  changeMemberAction,
  liftBanAction,
  removeMemberAction,
  transferRoomAction,
} from "@/lib/rooms/actions";
import type { MemberView, RoomView } from "@/lib/rooms/schema";
import { roomRoles } from "@/lib/rooms/terms";
import { nameOf } from "../name-of";
import type { Banned } from "./banned";
import { useRoomAct } from "./use-room-act";

type Asked = { what: "remove" | "ban" | "transfer"; member: MemberView };

/** Who is in the room with which role; for game masters also what can be done about it. */
export function MemberPart({
  room,
  members,
  bans,
  userId,
  isMaster,
}: {
  room: RoomView;
  members: readonly MemberView[];
  bans: readonly Banned[];
  userId: string;
  isMaster: boolean;
}) {
  const t = useTranslations("chat");
  const { act, pending } = useRoomAct();
  const [asked, setAsked] = useState<Asked | null>(null);
  const entriesOf = (member: MemberView): MenuEntry[] => [
    ...roomRoles
      .filter((role) => role !== member.role)
      .map((role) => ({
        id: role,
        label: t("settings.makeRole", { role: t(`role.${role}`) }),
        icon: "person" as const,
        onSelect: () =>
          act(
            () => changeMemberAction({ id: room.id, userId: member.userId, role }),
            t("settings.saved"),
          ),
      })),
    ...(room.membership.isOwner && !member.isGuest
      ? [
          {
            id: "transfer",
            label: t("settings.transfer"),
            icon: "key" as const,
            apart: true,
            onSelect: () => setAsked({ what: "transfer", member }),
          },
        ]
      : []),
    {
      id: "remove",
      label: t("settings.remove"),
      icon: "sign-out",
      apart: true,
      danger: true,
      onSelect: () => setAsked({ what: "remove", member }),
    },
    {
      id: "ban",
      label: t("settings.ban"),
      icon: "lock",
      danger: true,
      onSelect: () => setAsked({ what: "ban", member }),
    },
  ];
  const does = ({ what, member }: Asked) => {
    const { userId: who } = member;
    if (what === "transfer")
      return act(() => transferRoomAction({ id: room.id, userId: who }), t("settings.transferred"));
    return act(
      () => removeMemberAction({ id: room.id, userId: who, ban: what === "ban" }),
      t("settings.removed"),
    );
  };
  return (
    <div className="grid gap-4">
      <ul className="grid gap-1">
        {members.map((member) => {
          const person = nameOf(member, t("somebody"));
          return (
            <li key={member.userId} className="flex min-h-14 items-center gap-3">
              <Face name={person} image={member.character?.portrait ?? member.avatar} />
              <span className="min-w-0 flex-1">
                <bdi className="block truncate font-semibold">{person}</bdi>
                {member.character && (
                  <bdi className="block truncate text-xs text-ink-soft">
                    {member.character.name}
                  </bdi>
                )}
              </span>
              <Badge>{member.isOwner ? t("owner") : t(`role.${member.role}`)}</Badge>
              {isMaster && !member.isOwner && member.userId !== userId && (
                <Menu
                  trigger={<IconButton icon="more" label={t("settings.acts", { name: person })} />}
                  entries={entriesOf(member)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {bans.length > 0 && (
        <div className="grid gap-1 border-t border-rule pt-3">
          <h3 className="text-sm font-semibold">{t("settings.banned")}</h3>
          <ul>
            {bans.map((banned) => (
              <li key={banned.userId} className="flex min-h-12 items-center gap-3">
                <bdi className="min-w-0 flex-1 truncate">{nameOf(banned, t("somebody"))}</bdi>
                <Button
                  size="sm"
                  onClick={() =>
                    act(
                      () => liftBanAction({ id: room.id, userId: banned.userId }),
                      t("settings.lifted"),
                    )
                  }
                >
                  {t("settings.lift")}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Dialog
        title={asked ? t(`settings.ask.${asked.what}`) : ""}
        description={
          asked
            ? t(`settings.askBody.${asked.what}`, { name: nameOf(asked.member, t("somebody")) })
            : undefined
        }
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{t("settings.cancel")}</Button>
            <Button
              kind="danger"
              pending={pending}
              onClick={() => {
                if (asked) does(asked);
                setAsked(null);
              }}
            >
              {asked ? t(`settings.ask.${asked.what}`) : ""}
            </Button>
          </>
        }
      />
    </div>
  );
}

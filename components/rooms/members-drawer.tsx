"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Drawer } from "@/components/ui/drawer";
import { Face } from "@/components/ui/face";
import type { MemberView } from "@/lib/rooms/schema";
import { nameOf } from "./name-of";

/** Who is in the room, whom they play, and who is here now. */
export function MembersDrawer({
  members,
  here,
  userId,
  open,
  onOpenChange,
}: {
  members: readonly MemberView[];
  here: ReadonlySet<string>;
  userId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("chat");
  const isHere = (member: MemberView) => here.has(member.userId) || member.userId === userId;
  const sorted = members.toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)));
  return (
    <Drawer title={t("members")} open={open} onOpenChange={onOpenChange}>
      <ul className="grid gap-1">
        {sorted.map((member) => {
          const person = nameOf(member, t("somebody"));
          return (
            <li key={member.userId} className="flex min-h-14 items-center gap-3">
              <span className="relative">
                <Face
                  name={member.character?.name ?? person}
                  image={member.character?.portrait ?? member.avatar}
                />
                <span
                  className={clsx(
                    "absolute -end-0.5 -bottom-0.5 size-3 rounded-full border-2 border-page",
                    isHere(member) ? "bg-verdigris-ink" : "bg-rule-strong",
                  )}
                />
              </span>
              <span className="min-w-0 flex-1">
                <bdi className="block truncate font-semibold">
                  {member.character?.name ?? person}
                </bdi>
                <span className="block truncate text-xs text-ink-soft">
                  {member.character && <bdi>{person} · </bdi>}
                  {isHere(member) ? t("here") : t("away")}
                </span>
              </span>
              {member.role !== "player" && <Badge>{t(`role.${member.role}`)}</Badge>}
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}

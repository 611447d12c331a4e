"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Face } from "@/components/ui/face";
import { Notice } from "@/components/ui/notice";
import { RouteButton } from "@/components/ui/route-button";
import { formatDate } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/paths";
import { acceptInvitationAction, declineInvitationAction } from "@/lib/rooms/actions";
import type { InvitationPreview } from "@/lib/rooms/schema";
import { nameOf } from "./name-of";

/** What the room is and who sits there; then yes or no. */
export function JoinRoom({
  token,
  preview,
  standing,
}: {
  token: string;
  preview: InvitationPreview;
  standing: "member" | "guest" | "nobody";
}) {
  const t = useTranslations("chat");
  const locale = useLocale();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [declined, setDeclined] = useState(false);
  const [pending, start] = useTransition();
  const { room, role, invitedBy, expiresAt, isMember } = preview;
  const mayCome = standing === "member" || room.takesGuests;
  const here = encodeURIComponent(`/join/${token}`);
  const join = () =>
    start(async () => {
      const joined = await acceptInvitationAction({ token }).catch(() => null);
      if (!joined?.ok) return setProblem(joined?.message ?? t("unreachable"));
      router.push(localePath(locale, `/rooms/${joined.data.id}`));
      router.refresh();
    });
  const decline = () =>
    start(async () => {
      const isByName = token.startsWith("inv_");
      const said = isByName
        ? await declineInvitationAction({ token }).catch(() => null)
        : { ok: true };
      if (said?.ok) setDeclined(true);
      else setProblem(t("unreachable"));
    });
  return (
    <div className="mx-auto grid w-full max-w-xl gap-6 px-4 py-10 md:py-16">
      <div className="ruled grid justify-items-center gap-5 rounded-lg bg-page p-7 text-center">
        <Face name={room.name} image={room.picture} size="md" />
        <div className="grid gap-1">
          <p className="text-sm text-ink-soft">
            {invitedBy
              ? t("join.from", { name: nameOf(invitedBy, t("somebody")) })
              : t("join.invited")}
          </p>
          <h1 className="font-display text-3xl font-semibold wrap-anywhere">
            <bdi>{room.name}</bdi>
          </h1>
          <p className="text-sm text-ink-soft">{t("join.as", { role: t(`role.${role}`) })}</p>
        </div>
        {room.description && (
          <p dir="auto" className="whitespace-pre-line text-ink-soft">
            {room.description}
          </p>
        )}
        <section aria-labelledby="inside" className="w-full text-start">
          <h2 id="inside" className="mb-2 text-sm font-semibold">
            {t("join.inside", { count: room.memberCount })}
          </h2>
          <ul className="grid gap-2 sm:grid-cols-2">
            {room.members.map((member, at) => {
              const person = nameOf(member, t("somebody"));
              return (
                <li
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list that stays as it came
                  key={at}
                  className="flex min-w-0 items-center gap-2.5"
                >
                  <Face
                    name={member.character?.name ?? person}
                    image={member.character?.portrait ?? member.avatar}
                  />
                  <span className="min-w-0 flex-1">
                    <bdi className="block truncate text-sm font-semibold">
                      {member.character?.name ?? person}
                    </bdi>
                    {member.character && (
                      <bdi className="block truncate text-xs text-ink-soft">{person}</bdi>
                    )}
                  </span>
                  {member.role === "game_master" && <Badge>{t("role.game_master")}</Badge>}
                </li>
              );
            })}
          </ul>
          {room.memberCount > room.members.length && (
            <p className="mt-2 text-sm text-ink-soft">
              {t("join.others", { count: room.memberCount - room.members.length })}
            </p>
          )}
        </section>
        {problem && (
          <Notice tone="bad" live className="w-full text-start">
            {problem}
          </Notice>
        )}
        {acts()}
      </div>
      <p className="text-center text-xs text-ink-faint">
        {t("join.until", { date: formatDate(locale, expiresAt, "day") })}
      </p>
    </div>
  );

  function acts() {
    if (declined)
      return (
        <div role="status" className="grid gap-3">
          <p>{t("join.declined")}</p>
          <RouteButton href={standing === "nobody" ? "/" : "/rooms"}>{t("join.leave")}</RouteButton>
        </div>
      );
    if (isMember)
      return (
        <RouteButton href={`/rooms/${room.id}`} kind="act" size="lg">
          {t("join.open")}
        </RouteButton>
      );
    return (
      <div className="grid w-full gap-3">
        {mayCome ? (
          <div className="flex flex-col justify-center gap-3 sm:flex-row">
            <Button kind="act" size="lg" pending={pending} onClick={join}>
              {t("join.accept")}
            </Button>
            <Button size="lg" onClick={decline} disabled={pending}>
              {t("join.decline")}
            </Button>
          </div>
        ) : (
          <Notice tone="careful">{t("join.membersOnly")}</Notice>
        )}
        {standing !== "member" && (
          <p className="text-sm text-ink-soft">
            {mayCome ? t("join.guestHint") : t("join.signUpHint")}{" "}
            <RouteButton href={`/sign-up?next=${here}`} kind="bare" size="sm">
              {t("join.signUp")}
            </RouteButton>
            <RouteButton href={`/sign-in?next=${here}`} kind="bare" size="sm">
              {t("join.signIn")}
            </RouteButton>
          </p>
        )}
      </div>
    );
  }
}

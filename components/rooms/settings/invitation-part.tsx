"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { formatDate } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/paths";
import { createInvitationAction, revokeInvitationAction } from "@/lib/rooms/actions";
import type { InvitationView, RoomView } from "@/lib/rooms/schema";
import { type RoomRole, roomRoles } from "@/lib/rooms/terms";
import { useRoomAct } from "./use-room-act";

const hoursOffered = [1, 24, 24 * 7, 24 * 30] as const;
const usesOffered = ["", "1", "5", "25"] as const;

/** Invites by link or by name, and takes back what is open. */
export function InvitationPart({
  room,
  invitations,
}: {
  room: RoomView;
  invitations: readonly InvitationView[];
}) {
  const t = useTranslations("chat.invite");
  const r = useTranslations("chat.role");
  const locale = useLocale();
  const format = useFormatter();
  const toast = useToast();
  const { act } = useRoomAct();
  const [role, setRole] = useState<RoomRole>("player");
  const [hours, setHours] = useState<number>(24 * 7);
  const [uses, setUses] = useState("");
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const isMaster = room.membership.role === "game_master";

  const invite = (handle?: string) =>
    start(async () => {
      setProblem(null);
      const made = await createInvitationAction({
        id: room.id,
        role,
        hours,
        ...(handle ? { handle } : { usesMax: uses === "" ? null : Number(uses) }),
      }).catch(() => null);
      if (!made?.ok)
        return setProblem(made?.fields[0]?.message ?? made?.message ?? t("unreachable"));
      if (handle) toast({ title: t("invited", { handle }), tone: "good" });
      else
        setLink(
          new URL(localePath(locale, `/join/${made.data.token}`), window.location.origin).href,
        );
      act(async () => ({ ok: true }));
    });
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => toast({ title: t("copied"), tone: "good" }),
      () => toast({ title: t("notCopied"), tone: "bad" }),
    );

  return (
    <div className="grid gap-5">
      <div className="grid gap-4 sm:grid-cols-3">
        <Field label={t("role")}>
          {(control) => (
            <Select
              {...control}
              value={role}
              onChange={({ target }) => setRole(target.value as RoomRole)}
              options={roomRoles
                .filter((value) => isMaster || value !== "game_master")
                .map((value) => ({ value, label: r(value) }))}
            />
          )}
        </Field>
        <Field label={t("hours")}>
          {(control) => (
            <Select
              {...control}
              value={String(hours)}
              onChange={({ target }) => setHours(Number(target.value))}
              options={hoursOffered.map((value) => ({
                value: String(value),
                label: value < 24 ? t("hour", { count: value }) : t("days", { count: value / 24 }),
              }))}
            />
          )}
        </Field>
        <Field label={t("uses")}>
          {(control) => (
            <Select
              {...control}
              value={uses}
              onChange={({ target }) => setUses(target.value)}
              options={usesOffered.map((value) => ({
                value,
                label: value === "" ? t("anyUses") : t("times", { count: Number(value) }),
              }))}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button kind="act" icon="link" pending={pending} onClick={() => invite()}>
          {t("makeLink")}
        </Button>
      </div>
      {link && (
        <Notice tone="good" live>
          <p>{t("once")}</p>
          <div className="mt-2 flex items-center gap-2">
            <input
              readOnly
              dir="ltr"
              aria-label={t("link")}
              value={link}
              onFocus={({ target }) => target.select()}
              className="min-h-11 min-w-0 flex-1 rounded-md border border-rule-strong/75 bg-page px-3 text-ink"
            />
            <IconButton framed icon="copy" label={t("copy")} onClick={() => void copy(link)} />
          </div>
        </Notice>
      )}
      <form
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          const given = String(new FormData(event.currentTarget).get("handle") ?? "").trim();
          if (given) invite(given.replace(/^@/, ""));
        }}
        className="flex items-end gap-2"
      >
        <Field label={t("handle")} hint={t("handleHint")} className="flex-1">
          {(control) => (
            <TextInput {...control} name="handle" dir="ltr" maxLength={60} autoComplete="off" />
          )}
        </Field>
        <Button type="submit" icon="person" pending={pending} className="mb-7">
          {t("byName")}
        </Button>
      </form>
      {problem && (
        <Notice tone="bad" live>
          {problem}
        </Notice>
      )}
      {invitations.length > 0 && (
        <ul aria-label={t("open")} className="grid gap-1 border-t border-rule pt-3">
          {invitations.map((invitation) => (
            <li key={invitation.id} className="flex min-h-12 items-center gap-3 text-sm">
              <span className="min-w-0 flex-1">
                <bdi className="block truncate font-semibold">
                  {invitation.person?.handle ?? invitation.email ?? t(`kinds.${invitation.kind}`)}
                </bdi>
                <span className="block text-xs text-ink-soft">
                  {r(invitation.role)} ·{" "}
                  {t("until", { date: formatDate(locale, invitation.expiresAt, "short") })}
                  {invitation.kind === "link" && (
                    <>
                      {" · "}
                      {invitation.usesMax === null
                        ? t("used", { uses: format.number(invitation.uses) })
                        : t("usedOf", {
                            uses: format.number(invitation.uses),
                            most: format.number(invitation.usesMax),
                          })}
                    </>
                  )}
                </span>
              </span>
              <IconButton
                icon="trash"
                label={t("revoke")}
                onClick={() =>
                  act(
                    () => revokeInvitationAction({ id: room.id, invitationId: invitation.id }),
                    t("revoked"),
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

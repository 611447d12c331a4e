"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { Face } from "@/components/ui/face";
import { RouteButton } from "@/components/ui/route-button";
import type { ReceivedInvitation } from "@/lib/rooms/schema";
import { nameOf } from "./name-of";

/** Rooms to which somebody has invited the reader by name. */
export function ReceivedInvitations({
  invitations,
}: {
  invitations: readonly z.output<typeof ReceivedInvitation>[];
}) {
  const t = useTranslations("chat");
  return (
    <section aria-labelledby="received" className="mx-auto w-full max-w-md">
      <h2 id="received" className="mb-3 font-display text-xl font-semibold">
        {t("received.title")}
      </h2>
      <ul className="grid gap-2">
        {invitations.map(({ id, room, invitedBy }) => (
          <li
            key={id}
            className="flex items-center gap-3 rounded-lg border border-rule bg-page p-3 shadow-leaf"
          >
            <Face name={room.name} image={room.picture} />
            <span className="min-w-0 flex-1">
              <bdi className="block truncate font-semibold">{room.name}</bdi>
              <span className="block truncate text-xs text-ink-soft">
                {t("received.from", { name: nameOf(invitedBy, t("somebody")) })}
              </span>
            </span>
            <RouteButton href={`/join/${id}`} size="sm">
              {t("received.look")}
            </RouteButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

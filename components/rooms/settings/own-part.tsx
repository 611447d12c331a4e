"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { updateMembershipAction } from "@/lib/rooms/actions";
import type { RoomView } from "@/lib/rooms/schema";
import { type Involvement, involvements } from "@/lib/rooms/terms";
import { useRoomAct } from "./use-room-act";

/** Whom one plays here, and what one wants to hear of. */
export function OwnPart({
  room,
  characters,
}: {
  room: RoomView;
  characters: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("chat.settings");
  const { act } = useRoomAct();
  const { membership } = room;
  const change = (given: { characterId?: string | null; involvement?: Involvement }) =>
    act(() => updateMembershipAction({ id: room.id, ...given }), t("saved"));
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Field label={t("character")} hint={t("characterHint")}>
        {(control) => (
          <Select
            {...control}
            defaultValue={membership.characterId ?? ""}
            onChange={({ target }) => change({ characterId: target.value || null })}
            options={[
              { value: "", label: t("noCharacter") },
              ...characters.map(({ id, name }) => ({ value: id, label: name || t("nameless") })),
            ]}
          />
        )}
      </Field>
      <Field label={t("involvement")}>
        {(control) => (
          <Select
            {...control}
            defaultValue={membership.involvement}
            onChange={({ target }) => change({ involvement: target.value as Involvement })}
            options={involvements.map((value) => ({ value, label: t(`involvements.${value}`) }))}
          />
        )}
      </Field>
    </div>
  );
}

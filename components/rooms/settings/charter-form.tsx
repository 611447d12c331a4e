"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { etagOf } from "@/lib/kernel/etag";
import { typedNumber } from "@/lib/kernel/typed-number";
import { updateRoomAction } from "@/lib/rooms/actions";
import { descriptionLengthMax, roomNameLengthMax } from "@/lib/rooms/limits";
import type { RoomView } from "@/lib/rooms/schema";
import { type RoomCircle, roomCircles } from "@/lib/rooms/terms";
import { useRoomAct } from "./use-room-act";

const powers = ["mayPost", "mayUpload", "mayInvite", "mayPin"] as const;

/** Name, description, and who may do what. */
export function CharterForm({ room }: { room: RoomView }) {
  const t = useTranslations("chat.settings");
  const { act, pending } = useRoomAct();
  const [name, setName] = useState(room.name);
  const [description, setDescription] = useState(room.description);
  const [takesGuests, setTakesGuests] = useState(room.takesGuests);
  const [circles, setCircles] = useState(
    Object.fromEntries(powers.map((power) => [power, room[power]])) as Record<
      (typeof powers)[number],
      RoomCircle
    >,
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = typedNumber(String(new FormData(event.currentTarget).get("retentionDays") ?? ""));
    const retentionDays = Number.isNaN(days) || days < 1 ? null : days;
    act(
      () =>
        updateRoomAction({
          id: room.id,
          ifMatch: etagOf(room),
          name: name.trim(),
          description: description.trim(),
          takesGuests,
          retentionDays,
          ...circles,
        }),
      t("saved"),
    );
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      <Field label={t("name")} required>
        {(control) => (
          <TextInput
            {...control}
            maxLength={roomNameLengthMax}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label={t("description")} optional>
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            maxLength={descriptionLengthMax}
            value={description}
            onChange={({ target }) => setDescription(target.value)}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        {powers.map((power) => (
          <Field key={power} label={t(power)}>
            {(control) => (
              <Select
                {...control}
                value={circles[power]}
                onChange={({ target }) =>
                  setCircles((before) => ({ ...before, [power]: target.value as RoomCircle }))
                }
                options={roomCircles.map((value) => ({ value, label: t(`circles.${value}`) }))}
              />
            )}
          </Field>
        ))}
      </div>
      <Field label={t("retention")} hint={t("retentionHint")} optional>
        {(control) => (
          <NumberInput
            {...control}
            name="retentionDays"
            className="max-w-40"
            {...(room.retentionDays === null ? {} : { defaultValue: room.retentionDays })}
          />
        )}
      </Field>
      <Checkbox
        label={t("takesGuests")}
        hint={t("takesGuestsHint")}
        checked={takesGuests}
        onChange={({ target }) => setTakesGuests(target.checked)}
      />
      <div>
        <Button type="submit" kind="act" pending={pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RouteButton } from "@/components/ui/route-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { localePath } from "@/lib/i18n/paths";
import { createRoomAction } from "@/lib/rooms/actions";
import { descriptionLengthMax, roomNameLengthMax } from "@/lib/rooms/limits";

/** Two ways to begin: a room for a party, or a conversation with one member. */
export function NewRoom({ mayWriteTo }: { mayWriteTo: boolean }) {
  const t = useTranslations("chat.new");
  const locale = useLocale();
  const router = useRouter();
  const [problem, setProblem] = useState<{ of: "party" | "direct"; message: string } | null>(null);
  const [pending, start] = useTransition();
  const make = (of: "party" | "direct", given: Parameters<typeof createRoomAction>[0]) =>
    start(async () => {
      const made = await createRoomAction(given).catch(() => null);
      if (!made?.ok) {
        const message = made?.fields[0]?.message ?? made?.message ?? t("unreachable");
        return setProblem({ of, message });
      }
      router.push(localePath(locale, `/rooms/${made.data.id}`));
      router.refresh();
    });
  const read = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    return new FormData(event.currentTarget);
  };
  const text = (form: FormData, name: string) => String(form.get(name) ?? "").trim();
  return (
    <div className="grid max-w-xl gap-10">
      <form
        className="grid gap-5"
        onSubmit={(event) => {
          const form = read(event);
          const description = text(form, "description");
          make("party", { name: text(form, "name"), description });
        }}
      >
        <Field label={t("name")} required>
          {(control) => <TextInput {...control} name="name" maxLength={roomNameLengthMax} />}
        </Field>
        <Field label={t("description")} hint={t("descriptionHint")} optional>
          {(control) => (
            <TextArea {...control} name="description" rows={3} maxLength={descriptionLengthMax} />
          )}
        </Field>
        {problem?.of === "party" && (
          <Notice tone="bad" live>
            {problem.message}
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="act" icon="plus" pending={pending}>
            {t("make")}
          </Button>
          <RouteButton href="/rooms" kind="bare">
            {t("back")}
          </RouteButton>
        </div>
      </form>
      {mayWriteTo && (
        <form
          className="grid gap-5 border-t border-rule pt-8"
          onSubmit={(event) => {
            const handle = text(read(event), "handle").replace(/^@/, "");
            make("direct", { handle });
          }}
        >
          <h2 className="font-display text-xl font-semibold">{t("direct")}</h2>
          <Field label={t("handle")} hint={t("handleHint")} required>
            {(control) => (
              <TextInput {...control} dir="ltr" name="handle" maxLength={60} autoComplete="off" />
            )}
          </Field>
          {problem?.of === "direct" && (
            <Notice tone="bad" live>
              {problem.message}
            </Notice>
          )}
          <div>
            <Button type="submit" icon="person" pending={pending}>
              {t("write")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

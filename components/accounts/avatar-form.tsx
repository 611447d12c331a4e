"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Face } from "@/components/ui/face";
import { Field } from "@/components/ui/field";
import type { PictureImage } from "@/components/ui/picture";
import { changeAvatarAction, removeAvatarAction } from "@/lib/accounts/settings-actions";
import { errorOf } from "./refusal";
import { SettingsForm } from "./settings-form";
import { SettingsSection } from "./settings-section";

/** One's own picture: chosen, seen before it is sent, replaced, taken away. Works without script as a plain form. */
export function AvatarForm({ name, avatar }: { name: string | null; avatar: PictureImage | null }) {
  const t = useTranslations("settings.profile");
  const [chosen, setChosen] = useState<string>();
  const show = (file: File | undefined) => {
    if (chosen) URL.revokeObjectURL(chosen);
    setChosen(file ? URL.createObjectURL(file) : undefined);
  };
  return (
    <SettingsSection title={t("avatarTitle")} lead={t("avatarLead")}>
      <div className="flex flex-wrap items-start gap-5">
        {chosen ? (
          <picture className="size-28 shrink-0 overflow-hidden rounded-full">
            <img src={chosen} alt={t("avatarPreview")} className="size-full object-cover" />
          </picture>
        ) : (
          <Face name={name} image={avatar} size="lg" alt={avatar ? t("avatarNow") : ""} />
        )}
        <div className="grid min-w-0 flex-1 gap-3">
          <SettingsForm
            action={changeAvatarAction}
            submit={t("avatarSave")}
            done={t("avatarDone")}
            here="/settings"
            key={avatar?.fileId ?? "none"}
          >
            {(state) => (
              <Field label={t("avatarFile")} hint={t("avatarHint")} error={errorOf(state, "image")} required>
                {(control) => (
                  <input
                    {...control}
                    type="file"
                    name="image"
                    accept="image/png,image/jpeg,image/webp,image/avif"
                    onChange={(event) => show(event.target.files?.[0])}
                    className="block min-h-11 w-full text-sm text-ink-soft file:me-3 file:min-h-11 file:rounded-md file:border file:border-rule-strong/70 file:bg-page file:px-4 file:font-semibold file:text-ink hover:file:bg-well/60"
                  />
                )}
              </Field>
            )}
          </SettingsForm>
          {avatar && (
            <SettingsForm action={removeAvatarAction} submit={t("avatarRemove")} kind="bare" here="/settings" />
          )}
        </div>
      </div>
    </SettingsSection>
  );
}

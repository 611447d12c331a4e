"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { errorOf } from "@/components/settings/refusal";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { buttonStyle } from "@/components/ui/button-style";
import { Face } from "@/components/ui/face";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { PictureImage } from "@/components/ui/picture";
import { changeAvatarAction, removeAvatarAction } from "@/lib/profiles/actions";

type Chosen = { address: string; name: string; instead: string | undefined };

/** One's own picture: chosen, seen before it is sent, replaced, taken away. Works without script as a plain form. */
export function AvatarForm({ name, avatar }: { name: string | null; avatar: PictureImage | null }) {
  const t = useTranslations("settings.profile");
  const [last, setLast] = useState<Chosen>();
  const present = avatar?.fileId;
  // What was chosen before the picture changed is that picture now.
  const chosen = last && last.instead === present ? last : undefined;
  const show = (file: File | undefined) => {
    if (!file) return setLast(undefined);
    const reader = new FileReader();
    reader.onload = () =>
      setLast({ address: String(reader.result), name: file.name, instead: present });
    reader.readAsDataURL(file);
  };
  return (
    <SettingsSection title={t("avatarTitle")} lead={t("avatarLead")}>
      <div className="flex flex-wrap items-start gap-5">
        {chosen ? (
          <picture className="size-28 shrink-0 overflow-hidden rounded-full">
            <img src={chosen.address} alt={t("avatarPreview")} className="size-full object-cover" />
          </picture>
        ) : (
          <Face name={name} image={avatar} size="lg" alt={avatar ? t("avatarNow") : ""} />
        )}
        <div className="grid min-w-[min(11rem,100%)] flex-1 gap-3">
          <SettingsForm
            action={changeAvatarAction}
            submit={t("avatarSave")}
            done={t("avatarDone")}
            here="/settings"
          >
            {(state) => (
              <Field
                label={t("avatarFile")}
                hint={t("avatarHint")}
                error={errorOf(state, "image")}
                required
              >
                {(control) => (
                  <div className="relative flex flex-wrap items-center gap-3">
                    <input
                      {...control}
                      type="file"
                      name="image"
                      accept="image/png,image/jpeg,image/webp,image/avif"
                      onChange={(event) => show(event.target.files?.[0])}
                      className="peer absolute inset-0 z-10 size-full cursor-pointer opacity-0"
                    />
                    {/* The field lies over it and takes the press; what is heard is its label. */}
                    <span
                      aria-hidden="true"
                      className={buttonStyle(
                        "plain",
                        "md",
                        "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2",
                      )}
                    >
                      <Icon name="image" />
                      {t("avatarPick")}
                    </span>
                    <bdi className="min-w-0 truncate text-sm text-ink-soft">
                      {chosen?.name ?? t("avatarNone")}
                    </bdi>
                  </div>
                )}
              </Field>
            )}
          </SettingsForm>
          {avatar && (
            <SettingsForm
              action={removeAvatarAction}
              submit={t("avatarRemove")}
              kind="bare"
              here="/settings"
            />
          )}
        </div>
      </div>
    </SettingsSection>
  );
}

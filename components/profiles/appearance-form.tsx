"use client";

import { useTranslations } from "next-intl";
import { SettingsForm } from "@/components/settings/settings-form";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioCards } from "@/components/ui/radio-cards";
import { editAppearanceAction } from "@/lib/profiles/actions";
import { type Appearance, displayOf, keepOnDevice } from "./display";

/** Shown at once, before it is saved. */
function preview(form: HTMLFormElement): void {
  const values = new FormData(form);
  const appearance: Appearance = {
    theme: (values.get("theme") ?? "system") as Appearance["theme"],
    textSize: (values.get("textSize") ?? "normal") as Appearance["textSize"],
    reducedMotion: values.has("reducedMotion"),
    hideAiImages: values.has("hideAiImages"),
  };
  keepOnDevice(displayOf(appearance));
}

export function AppearanceForm({ appearance }: { appearance: Appearance }) {
  const t = useTranslations("settings");
  return (
    <div onChange={(event) => preview((event.target as HTMLInputElement).form as HTMLFormElement)}>
      <SettingsForm
        action={editAppearanceAction}
        submit={t("save")}
        done={t("saved")}
        kind="act"
        here="/settings/appearance"
      >
        <RadioCards
          legend={t("appearance.theme")}
          name="theme"
          defaultValue={appearance.theme}
          columns="sm:grid-cols-3"
          cards={(["system", "light", "dark"] as const).map((value) => ({
            value,
            title: t(`appearance.theme_${value}`),
          }))}
        />
        <RadioCards
          legend={t("appearance.text")}
          name="textSize"
          defaultValue={appearance.textSize}
          columns="sm:grid-cols-3"
          cards={(["normal", "large", "larger"] as const).map((value) => ({
            value,
            title: t(`appearance.text_${value}`),
          }))}
        />
        <Checkbox
          name="reducedMotion"
          label={t("appearance.motion")}
          hint={t("appearance.motionHint")}
          defaultChecked={appearance.reducedMotion}
        />
        <Checkbox
          name="hideAiImages"
          label={t("appearance.ai")}
          hint={t("appearance.aiHint")}
          defaultChecked={appearance.hideAiImages}
        />
      </SettingsForm>
    </div>
  );
}

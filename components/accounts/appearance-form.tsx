"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioCards } from "@/components/ui/radio-cards";
import { editAppearanceAction } from "@/lib/accounts/settings-actions";
import { SettingsForm } from "./settings-form";

type Appearance = { theme: string; textSize: string; reducedMotion: boolean; hideAiImages: boolean };

/** What the shell script reads on every page of this device. */
function keepHere(form: HTMLFormElement): void {
  const values = new FormData(form);
  const kept: Record<string, string> = {
    theme: String(values.get("theme") ?? "system"),
    text: String(values.get("textSize") ?? "normal"),
    motion: values.has("reducedMotion") ? "reduced" : "system",
    ai: values.has("hideAiImages") ? "hidden" : "system",
  };
  for (const [name, value] of Object.entries(kept)) {
    localStorage.setItem(`mw_${name}`, value);
    if (value === "system" || value === "normal") delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
  }
}

export function AppearanceForm({ appearance }: { appearance: Appearance }) {
  const t = useTranslations("settings");
  return (
    <div onChange={(event) => keepHere((event.target as HTMLInputElement).form as HTMLFormElement)}>
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

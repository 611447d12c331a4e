"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { biographyLengthMax } from "@/lib/characters/limits";
import { useWizard } from "../wizard-provider";

const prompts = ["home", "left", "want", "secret", "friend", "habit"] as const;
type Prompt = (typeof prompts)[number];

/** A story in the owner's words, with questions that get a stuck pen moving. */
export function BiographyField() {
  const t = useTranslations("wizard.identity");
  const { view, state, store } = useWizard();
  const [answers, setAnswers] = useState<Partial<Record<Prompt, string>>>({});
  const biography = state.details.biography ?? view.character.biography;
  const answered = prompts.filter((prompt) => answers[prompt]?.trim());

  const weave = () => {
    const sentences = answered.map((prompt) => {
      const answer = (answers[prompt] ?? "").trim();
      return `${t(`prompts.${prompt}.starter`)} ${answer}${/[.!?؟…]$/.test(answer) ? "" : "."}`;
    });
    const text = [biography.trim(), sentences.join(" ")].filter(Boolean).join("\n\n");
    store.describe({ biography: text.slice(0, biographyLengthMax) });
    setAnswers({});
  };

  return (
    <div className="grid gap-3">
      <Field label={t("biography")} hint={t("biographyHint")} optional>
        {(control) => (
          <TextArea
            {...control}
            name="biography"
            rows={6}
            value={biography}
            maxLength={biographyLengthMax}
            onChange={(event) => store.describe({ biography: event.target.value })}
          />
        )}
      </Field>
      <details className="rounded-lg border border-rule bg-page">
        <summary className="flex min-h-12 items-center px-4 font-semibold">{t("stuck")}</summary>
        <div className="grid gap-4 border-t border-rule p-4">
          {prompts.map((prompt) => (
            <Field key={prompt} label={t(`prompts.${prompt}.question`)}>
              {(control) => (
                <span className="flex flex-wrap items-center gap-2">
                  <span className="text-ink-soft">{t(`prompts.${prompt}.starter`)}</span>
                  <TextInput
                    {...control}
                    value={answers[prompt] ?? ""}
                    maxLength={400}
                    onChange={(event) => setAnswers({ ...answers, [prompt]: event.target.value })}
                    className="min-w-44 flex-1"
                  />
                </span>
              )}
            </Field>
          ))}
          <Button
            icon="quill"
            disabled={answered.length === 0}
            onClick={weave}
            className="justify-self-start"
          >
            {t("weave")}
          </Button>
        </div>
      </details>
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { localePath } from "@/lib/i18n/paths";
import { seedLengthMax } from "@/lib/portraits/limits";
import { useTemplateAction as submitUse } from "@/lib/templates/actions";
import { batchMax } from "@/lib/templates/limits";
import { FilledWords } from "./filled-words";

type Size = "card" | "square" | "wide";
type Provider = "painter" | "hugging-face";
type UseFormProps = {
  templateId: string;
  characterId: string;
  filled: {
    prompt: string;
    negativePrompt: string;
    parts: Parameters<typeof FilledWords>[0]["parts"];
  };
  size: Size;
  aiAvailable: boolean;
  /** Stars that one portrait by the model costs. */
  price: number;
  stars: number;
};

const counts = Array.from({ length: batchMax }, (_, at) => String(at + 1));

/** The filled prompt, yours to change, and what is asked for with it. */
export function UseForm({
  templateId,
  characterId,
  filled,
  size,
  aiAvailable,
  price,
  stars,
}: UseFormProps) {
  const t = useTranslations("templates.fill");
  const router = useRouter();
  const locale = useLocale();
  const [wish, setWish] = useState({
    prompt: filled.prompt,
    negativePrompt: filled.negativePrompt,
    seed: "",
    count: "1",
    size: size as string,
    provider: "painter" as string,
  });
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const set = (name: keyof typeof wish) => (event: { target: { value: string } }) =>
    setWish((before) => ({ ...before, [name]: event.target.value }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    start(async () => {
      const result = await submitUse({
        id: templateId,
        characterId,
        prompt: wish.prompt,
        negativePrompt: wish.negativePrompt,
        provider: wish.provider as Provider,
        size: wish.size as Size,
        count: Number(wish.count),
        ...(wish.seed.trim() ? { seed: wish.seed.trim() } : {}),
      }).catch(() => null);
      if (!result?.ok) return setProblem(result?.message ?? t("unreachable"));
      router.push(localePath(locale, `/characters/${characterId}/portraits`));
    });
  };
  return (
    <form onSubmit={send} className="grid gap-6">
      <FilledWords parts={filled.parts} />
      <Field label={t("prompt")} hint={t("promptHint")}>
        {(control) => (
          <TextArea {...control} dir="ltr" rows={5} value={wish.prompt} onChange={set("prompt")} />
        )}
      </Field>
      <Field label={t("negativePrompt")}>
        {(control) => (
          <TextInput
            {...control}
            dir="ltr"
            value={wish.negativePrompt}
            onChange={set("negativePrompt")}
          />
        )}
      </Field>
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <Field label={t("count")}>
          {(control) => (
            <Select
              {...control}
              value={wish.count}
              onChange={set("count")}
              options={counts.map((value) => ({
                value,
                label: new Intl.NumberFormat(locale).format(Number(value)),
              }))}
            />
          )}
        </Field>
        <Field label={t("size")}>
          {(control) => (
            <Select
              {...control}
              value={wish.size}
              disabled={wish.provider === "painter"}
              onChange={set("size")}
              options={(["card", "square", "wide"] as const).map((value) => ({
                value,
                label: t(`sizes.${value}`),
              }))}
            />
          )}
        </Field>
        <Field label={t("seed")} hint={t("seedHint")} optional>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              maxLength={seedLengthMax}
              value={wish.seed}
              onChange={set("seed")}
            />
          )}
        </Field>
      </div>
      <Field label={t("provider")} hint={aiAvailable ? t("stars", { count: stars }) : undefined}>
        {(control) => (
          <Select
            {...control}
            value={wish.provider}
            onChange={set("provider")}
            options={[
              { value: "painter", label: t("painter") },
              ...(aiAvailable
                ? [{ value: "hugging-face", label: t("model", { stars: price }) }]
                : []),
            ]}
          />
        )}
      </Field>
      {problem && (
        <Notice tone="bad" live>
          {problem}
        </Notice>
      )}
      <Button
        type="submit"
        kind="act"
        size="lg"
        icon="quill"
        pending={pending}
        className="justify-self-start"
      >
        {t("submit")}
      </Button>
    </form>
  );
}

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
import { classIds, speciesIds } from "@/lib/portraits/palette";
import { nameOf } from "@/lib/rulebook/text";
import {
  createTemplateAction,
  deleteTemplateAction,
  publishTemplateAction,
  unpublishTemplateAction,
  updateTemplateAction,
} from "@/lib/templates/actions";
import { titleLengthMax } from "@/lib/templates/limits";
import {
  slotSources,
  templateCategories,
  templateLicences,
  templateStyles,
} from "@/lib/templates/rules";
import { type Document, type Draft, documentOf, draftOf } from "./template-draft";

type TemplateEditorProps = {
  template: {
    id: string;
    slug: string;
    version: number;
    document: Document;
    isPublic: boolean;
  } | null;
};
type Answer = { ok: true } | { ok: false; message: string; fields: { message: string }[] };

const palettes = ["ember", "gold", "moss", "sea", "dusk", "rose", "bone", "ink"] as const;
const skies = ["night", "dusk", "dawn", "day", "storm"] as const;

/** Writes a template, shows it to everybody, or takes it back. */
export function TemplateEditor({ template }: TemplateEditorProps) {
  const t = useTranslations("templates");
  const router = useRouter();
  const locale = useLocale();
  const [draft, setDraft] = useState<Draft>(() => draftOf(template?.document ?? null));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [pending, start] = useTransition();
  const set = (name: keyof Draft) => (event: { target: { value: string } }) =>
    setDraft((before) => ({ ...before, [name]: event.target.value }));
  const act = (work: () => Promise<Answer>, to: string) =>
    start(async () => {
      const result = await work().catch(() => null);
      if (!result?.ok) {
        const said = result ? [result.message, ...result.fields.map(({ message }) => message)] : [];
        return setProblems(said.length > 0 ? said : [t("fill.unreachable")]);
      }
      router.push(localePath(locale, to));
      router.refresh();
    });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const document = documentOf(draft, template?.document ?? null);
    act(
      () =>
        template
          ? updateTemplateAction({ id: template.id, document, ifMatch: `"v${template.version}"` })
          : createTemplateAction({ document }),
      "/templates",
    );
  };
  const text = (
    name: keyof Draft,
    label: string,
    more: { dir?: "ltr" | "rtl"; hint?: string } = {},
  ) => (
    <Field label={label} hint={more.hint}>
      {(control) => (
        <TextInput
          {...control}
          dir={more.dir ?? "auto"}
          maxLength={name.startsWith("title") ? titleLengthMax : 600}
          value={draft[name]}
          onChange={set(name)}
        />
      )}
    </Field>
  );
  const choice = (
    name: keyof Draft,
    label: string,
    options: { value: string; label: string }[],
    isOpen = false,
  ) => (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={draft[name]}
          onChange={set(name)}
          {...(isOpen ? { placeholder: t("own.painters") } : {})}
          options={options}
        />
      )}
    </Field>
  );
  const named = (kind: "species" | "class", ids: readonly string[]) =>
    ids.map((value) => ({ value, label: nameOf(kind, value, locale) }));
  return (
    <form onSubmit={save} className="grid gap-6">
      <div className="grid gap-4 sm:grid-cols-2">
        {text("titleEn", t("own.titleEn"), { dir: "ltr" })}
        {text("titleFa", t("own.titleFa"), { dir: "rtl" })}
      </div>
      <Field
        label={t("prompt")}
        hint={t("own.slots", { slots: slotSources.map((slot) => `{${slot}}`).join(" ") })}
      >
        {(control) => (
          <TextArea {...control} dir="ltr" rows={5} value={draft.prompt} onChange={set("prompt")} />
        )}
      </Field>
      {text("negativePrompt", t("fill.negativePrompt"), { dir: "ltr" })}
      <div className="grid gap-4 sm:grid-cols-3">
        {choice(
          "category",
          t("category"),
          templateCategories.map((value) => ({ value, label: t(`categories.${value}`) })),
        )}
        {choice(
          "style",
          t("style"),
          templateStyles.map((value) => ({ value, label: t(`styles.${value}`) })),
        )}
        {choice(
          "licence",
          t("licence"),
          templateLicences.map((value) => ({ value, label: t(`licences.${value}`) })),
        )}
        {choice(
          "palette",
          t("own.palette"),
          palettes.map((value) => ({ value, label: t(`own.palettes.${value}`) })),
          true,
        )}
        {choice(
          "sky",
          t("own.sky"),
          skies.map((value) => ({ value, label: t(`own.skies.${value}`) })),
          true,
        )}
        {choice("frame", t("own.frame"), named("class", classIds), true)}
        {choice("species", t("own.exampleSpecies"), named("species", speciesIds))}
        {choice("calling", t("own.exampleClass"), named("class", classIds))}
      </div>
      {text("tags", t("tags"), { hint: t("own.tagsHint") })}
      {problems.length > 0 && (
        <Notice tone="bad" live>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="act" size="lg" icon="quill" pending={pending}>
          {t("own.save")}
        </Button>
        {template && (
          <>
            <Button
              disabled={pending}
              onClick={() =>
                act(
                  () =>
                    (template.isPublic ? unpublishTemplateAction : publishTemplateAction)({
                      id: template.id,
                    }),
                  template.isPublic ? "/templates" : `/explore/${template.slug}`,
                )
              }
            >
              {t(template.isPublic ? "own.unpublish" : "own.publish")}
            </Button>
            <Button
              kind="danger"
              disabled={pending}
              onClick={() => act(() => deleteTemplateAction({ id: template.id }), "/templates")}
            >
              {t("own.delete")}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useActionState } from "react";
import { Field } from "@/components/ui/field";
import { FileInput } from "@/components/ui/file-input";
import { KeptForm } from "@/components/ui/kept-form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { type ImportState, previewImportAction } from "@/lib/imports/actions";
import { ImportPreview } from "./import-preview";

type ImportFormProps = {
  /** Characters that could be replaced. */
  mine: readonly { id: string; name: string }[];
};

/** The file, what is in it, and the word that takes it. */
export function ImportForm({ mine }: ImportFormProps) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const [state, show, pending] = useActionState<ImportState, FormData>(previewImportAction, {});
  return (
    <div className="grid gap-10">
      {/* The file stays chosen: it may be compared with somebody else next. */}
      <KeptForm keep action={show} className="ruled grid gap-5 rounded-lg bg-page p-6 sm:p-8">
        <input type="hidden" name="locale" value={locale} />
        <Field label={t("file")} hint={t("fileHint")} required error={state.refusal?.message}>
          {(control) => <FileInput {...control} name="file" accept=".json,.png,application/json,image/png" />}
        </Field>
        {mine.length > 0 && (
          <Field label={t("against")} optional>
            {(control) => (
              <Select
                {...control}
                name="against"
                placeholder={t("againstNone")}
                options={mine.map(({ id, name }) => ({ value: id, label: name || t("nameless") }))}
              />
            )}
          </Field>
        )}
        <SubmitButton kind="act" size="lg" className="justify-self-start">
          {t("show")}
        </SubmitButton>
      </KeptForm>
      {state.refusal && state.refusal.fields.length > 0 && (
        <Notice tone="bad">
          <ul>
            {state.refusal.fields.slice(0, 8).map(({ path, message }) => (
              <li key={path + message}>
                <bdi>{path}</bdi>: {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div aria-live="polite" aria-busy={pending}>
        {state.preview && <ImportPreview key={state.preview.digest} shown={state} />}
      </div>
    </div>
  );
}

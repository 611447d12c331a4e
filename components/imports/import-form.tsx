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
import { fileBytesMax, filesAtOnceMax } from "@/lib/imports/limits";
import { ImportPreview } from "./import-preview";
import { ImportRefusal } from "./import-refusal";

type ImportFormProps = {
  /** Characters that could be replaced. */
  mine: readonly { id: string; name: string }[];
};

const accepted = ".json,.png,.charx,.zip,application/json,image/png";
const megabyte = 1024 * 1024;

/** The files, what is in them, and the word that takes each. */
export function ImportForm({ mine }: ImportFormProps) {
  const t = useTranslations("imports");
  const locale = useLocale();
  const [state, show, pending] = useActionState<ImportState, FormData>(previewImportAction, {});
  const { files = [], against } = state;
  const several = files.length > 1 || (files[0]?.previews.length ?? 0) > 1;
  return (
    <div className="grid gap-10">
      {/* The file stays chosen: it may be compared with somebody else next. */}
      <KeptForm keep action={show} className="ruled grid gap-5 rounded-lg bg-page p-6 sm:p-8">
        <input type="hidden" name="locale" value={locale} />
        <Field
          label={t("file")}
          hint={t("fileHint", { files: filesAtOnceMax, megabytes: fileBytesMax / megabyte })}
          required
          error={state.refusal?.message}
        >
          {(control) => <FileInput {...control} name="file" multiple accept={accepted} />}
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
      <div aria-live="polite" aria-busy={pending} className="grid gap-10 empty:hidden">
        {files.map(({ filename, base64, previews, refusal }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of one name can be chosen
          <div key={`${filename}/${index}`} className="grid gap-6">
            {several && (
              <Notice tone="plain">
                <bdi className="wrap-anywhere">{filename}</bdi>
              </Notice>
            )}
            {refusal && <ImportRefusal refusal={refusal} />}
            {previews.map((preview) => (
              <ImportPreview
                key={`${preview.digest}/${preview.which}`}
                preview={preview}
                base64={base64}
                against={against}
                stay={several}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

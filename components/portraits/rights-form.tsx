"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { licenceKey, licenceNames, type PictureLicence } from "@/lib/lineage/schema";
import { editPictureRightsAction } from "@/lib/portraits/actions";
import type { PortraitOf } from "./portrait-of";

/** What others may do with a portrait, whether it names its owner, and whether models may learn from it. */
export function RightsForm({ portrait, onDone }: { portrait: PortraitOf; onDone: () => void }) {
  const t = useTranslations("lineage");
  const [rights, setRights] = useState({
    licence: portrait.licence,
    noAi: portrait.noAi,
    credited: portrait.credited,
  });
  const [pending, setPending] = useState(false);
  const [message, setMessage] = useState<{ tone: "good" | "bad"; text: string }>();
  const save = async () => {
    setPending(true);
    const result = await editPictureRightsAction({ id: portrait.id, ...rights });
    setPending(false);
    setMessage(
      result.ok ? { tone: "good", text: t("rights.saved") } : { tone: "bad", text: result.message },
    );
    if (result.ok) onDone();
  };
  return (
    <fieldset className="grid gap-3 border-t border-rule pt-5">
      <legend className="font-display text-lg font-semibold">{t("rights.title")}</legend>
      <Field label={t("licence")}>
        {(control) => (
          <Select
            {...control}
            value={rights.licence}
            onChange={(event) =>
              setRights({ ...rights, licence: event.target.value as PictureLicence })
            }
            options={licenceNames.map((value) => ({
              value,
              label: t(`licences.${licenceKey(value)}`),
            }))}
          />
        )}
      </Field>
      <Checkbox
        label={t("rights.credited")}
        checked={rights.credited}
        onChange={(event) => setRights({ ...rights, credited: event.target.checked })}
      />
      <Checkbox
        label={t("rights.noAi")}
        checked={rights.noAi}
        onChange={(event) => setRights({ ...rights, noAi: event.target.checked })}
      />
      {message && (
        <Notice tone={message.tone} live>
          {message.text}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button pending={pending} onClick={() => void save()}>
          {t("rights.save")}
        </Button>
        <a
          href={`/api/portraits/${portrait.id}/picture.png`}
          download
          className="inline-flex min-h-11 items-center px-3 prose-link"
        >
          {t("download")}
        </a>
      </div>
    </fieldset>
  );
}

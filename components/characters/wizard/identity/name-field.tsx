"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { suggestNameAction } from "@/lib/characters/actions";
import { nameLengthMax } from "@/lib/characters/limits";
import { isArabicScript } from "@/lib/i18n/locales";
import { useWizard } from "../wizard-provider";

/** Where the name is asked. */
export const nameAnchor = "ask-name";

/** A name, typed or suggested in the manner of the species, in both scripts. */
export function NameField() {
  const t = useTranslations("wizard.identity");
  const locale = useLocale();
  const { view, state, store } = useWizard();
  const [pending, setPending] = useState(false);
  const [other, setOther] = useState<string>();
  const name = state.details.name ?? view.character.name;
  const { species } = view.sheet;

  const suggest = async () => {
    if (!species) return;
    setPending(true);
    const result = await suggestNameAction({ speciesId: species, seed: crypto.randomUUID() }).catch(
      () => null,
    );
    setPending(false);
    if (!result?.ok) return;
    const { latin, persian } = result.data;
    store.describe({ name: isArabicScript(locale) ? persian : latin });
    // A reader of Persian may want the name in Latin letters; hardly anybody else the Persian one.
    if (isArabicScript(locale)) setOther(latin);
  };

  return (
    <div id={nameAnchor} className="grid scroll-mt-40 gap-2">
      <Field label={t("name")} hint={t("nameHint")} required>
        {(control) => (
          <div className="flex flex-wrap gap-2">
            <TextInput
              {...control}
              name="name"
              value={name}
              maxLength={nameLengthMax}
              autoComplete="off"
              enterKeyHint="done"
              onChange={(event) => {
                setOther(undefined);
                store.describe({ name: event.target.value });
              }}
              className="min-w-48 flex-1 font-display text-xl"
            />
            <Button
              icon="dice"
              pending={pending}
              disabled={!species}
              onClick={() => void suggest()}
            >
              {t("suggestName")}
            </Button>
          </div>
        )}
      </Field>
      {other && (
        <p className="text-sm text-ink-soft">
          <Button
            kind="bare"
            size="sm"
            className="-ms-3"
            onClick={() => store.describe({ name: other })}
          >
            <span dir="auto">{t("useOther", { name: other })}</span>
          </Button>
        </p>
      )}
    </div>
  );
}

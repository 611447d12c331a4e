"use client";

import { useTranslations } from "next-intl";
import { Divider } from "@/components/ui/divider";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { pronounsLengthMax } from "@/lib/characters/limits";
import { SlotQuestion } from "../slot-question";
import { slotsOf } from "../steps";
import { useWizard } from "../wizard-provider";
import { AlignmentGrid } from "./alignment-grid";
import { AppearancePicker } from "./appearance-picker";
import { BiographyField } from "./biography-field";
import { NameField } from "./name-field";

const pronounChoices = ["one", "two", "three"] as const;

/** Name, look and story: what no rule decides. */
export function IdentityStep() {
  const t = useTranslations("wizard.identity");
  const { view, state, store } = useWizard();
  const shown = { ...view.character, ...state.details };
  return (
    <div className="grid gap-8">
      <NameField />
      <div className="grid gap-2">
        <Field label={t("pronouns")} hint={t("pronounsHint")} optional>
          {(control) => (
            <TextInput
              {...control}
              name="pronouns"
              value={shown.pronouns}
              maxLength={pronounsLengthMax}
              onChange={(event) => store.describe({ pronouns: event.target.value })}
              className="max-w-sm"
            />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          {pronounChoices.map((choice) => {
            const words = t(`pronounChoices.${choice}`);
            return (
              <button
                key={choice}
                type="button"
                aria-pressed={shown.pronouns === words}
                onClick={() => store.describe({ pronouns: words })}
                className="min-h-11 rounded-full border border-rule bg-page px-4 text-sm hover:border-rule-strong aria-pressed:border-oxblood-ink aria-pressed:bg-oxblood-wash"
              >
                {words}
              </button>
            );
          })}
        </div>
      </div>
      <Divider />
      <AppearancePicker />
      <Divider />
      {slotsOf("identity", view.slots).map((slot) =>
        slot.kind === "alignment" ? (
          <AlignmentGrid key={slot.slot} slot={slot} />
        ) : (
          <SlotQuestion key={slot.slot} slot={slot} />
        ),
      )}
      <BiographyField />
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Slot } from "@/lib/rulebook/slots";
import { wordOf } from "../words";
import { usePhraseFinding } from "./findings";
import { anchorOf } from "./slot-titles";
import { useSlot } from "./use-slot";
import { useWizard } from "./wizard-provider";

/** Which class a later level goes to: mostly the one before, another where the abilities allow it. */
export function LevelClass({ slot }: { slot: Slot }) {
  const t = useTranslations("wizard.levels");
  const { texts } = useWizard();
  const { taken, take } = useSlot(slot);
  const phrase = usePhraseFinding(texts);
  const [chosen] = taken;
  const options = slot.options.map(({ id, legal, why }) => {
    const name = wordOf(texts, "class", id);
    return {
      value: id,
      label:
        legal || id === chosen || !why ? name : t("refused", { class: name, why: phrase(why) }),
      disabled: !legal && id !== chosen,
    };
  });
  return (
    <div id={anchorOf(slot.slot)} data-slot={slot.slot} className="scroll-mt-28">
      <Field label={t("class", { level: slot.level })}>
        {(control) => (
          <Select
            {...control}
            name={`take:${slot.slot}`}
            value={chosen ?? ""}
            onChange={(event) => event.target.value && take([event.target.value])}
            options={options}
            className="max-w-sm"
          />
        )}
      </Field>
    </div>
  );
}

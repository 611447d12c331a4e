import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";

type CharacterPickerProps = {
  characters: readonly { id: string; name: string }[];
  chosen: string | undefined;
  mood: string | undefined;
  moods: readonly ("calm" | "determined" | "joyful" | "grim" | "mysterious" | "weary" | "fierce")[];
};

/** A form that asks for this very page, so that it works without script. */
export function CharacterPicker({ characters, chosen, mood, moods }: CharacterPickerProps) {
  const t = useTranslations("templates");
  if (characters.length === 0)
    return (
      <EmptyState
        title={t("fill.none")}
        act={<LinkButton href="/create">{t("fill.create")}</LinkButton>}
      />
    );
  return (
    <form
      aria-label={t("fill.choose")}
      className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_14rem_auto]"
    >
      <Field label={t("fill.character")}>
        {(control) => (
          <Select
            {...control}
            name="character"
            defaultValue={chosen ?? characters[0]?.id}
            options={characters.map(({ id, name }) => ({
              value: id,
              label: name || t("fill.unnamed"),
            }))}
          />
        )}
      </Field>
      {moods.length > 0 && (
        <Field label={t("fill.mood")}>
          {(control) => (
            <Select
              {...control}
              name="mood"
              defaultValue={mood ?? ""}
              placeholder={t("any")}
              options={moods.map((value) => ({ value, label: t(`fill.moods.${value}`) }))}
            />
          )}
        </Field>
      )}
      <Button type="submit" kind={chosen ? "plain" : "act"}>
        {t("fill.show")}
      </Button>
    </form>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RouteButton } from "@/components/ui/route-button";
import { TextInput } from "@/components/ui/text-input";
import { useToast } from "@/components/ui/toast";
import { createEntryAction, updateEntryAction } from "@/lib/homebrew/actions";
import { blankRows } from "@/lib/homebrew/blank-row";
import type { Lists } from "@/lib/homebrew/parts";
import type { EntryKind, EntryView } from "@/lib/homebrew/schema";
import { localePath } from "@/lib/i18n/paths";
import { etagOf } from "@/lib/kernel/etag";
import { BackgroundFields } from "./background-fields";
import { FeatFields } from "./feat-fields";
import type { Row } from "./fields";
import { ItemFields } from "./item-fields";
import { SpeciesFields } from "./species-fields";
import { SpellFields } from "./spell-fields";
import { Understood, unreadable } from "./understood";

const fieldsOf = {
  item: ItemFields,
  feat: FeatFields,
  background: BackgroundFields,
  species: SpeciesFields,
  spell: SpellFields,
} as const;

type EntryFormProps = {
  kind: EntryKind;
  entry?: Pick<EntryView, "id" | "name" | "line" | "row" | "version">;
  lists: Lists;
};

/** Writes one entry; beside it stands what the engine understands of it so far. */
export function EntryForm({ kind, entry, lists }: EntryFormProps) {
  const t = useTranslations("homebrew");
  const router = useRouter();
  const locale = useLocale();
  const toast = useToast();
  const [name, setName] = useState(entry?.name ?? "");
  const [line, setLine] = useState(entry?.line ?? "");
  const [row, setRow] = useState<Row>(entry?.row ?? blankRows[kind]);
  const [problem, setProblem] = useState<{ message: string; fields: readonly string[] } | null>(
    null,
  );
  /** The version that stands now, where another device has kept one since this form was opened. */
  const [elsewhere, setElsewhere] = useState<number | null>(null);
  const [pending, start] = useTransition();
  const Fields = fieldsOf[kind];
  const set = (change: Row) =>
    setRow((before) =>
      Object.fromEntries(
        Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined),
      ),
    );
  const unsound = unreadable(kind, row);
  const save = (version: number | undefined) => {
    if (name.trim() === "" || unsound.length > 0) {
      setProblem({ message: t(name.trim() === "" ? "nameless" : "unsound"), fields: [] });
      return;
    }
    start(async () => {
      const given = { name, line, row: row as never };
      const result = await (entry
        ? updateEntryAction({
            id: entry.id,
            ...given,
            ...(version ? { ifMatch: etagOf({ version }) } : {}),
          })
        : createEntryAction({ kind, ...given })
      ).catch(() => null);
      const isStale = result?.ok === false && result.code === "homebrew.changed_elsewhere";
      setElsewhere(isStale ? Number(result.params.current) : null);
      if (isStale) return setProblem(null);
      if (!result?.ok) {
        const fields = result?.fields.map(({ message }) => message) ?? [];
        setProblem({ message: result?.message ?? t("unreachable"), fields });
        return;
      }
      toast({ title: t("saved", { name: result.data.name }), tone: "good" });
      router.push(localePath(locale, "/homebrew"));
      router.refresh();
    });
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save(entry?.version);
      }}
      noValidate
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <div className="grid min-w-0 gap-6">
        <Field label={t("fields.name")} required>
          {(control) => (
            <TextInput
              {...control}
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("fields.line")} hint={t("lineHint")} optional>
          {(control) => (
            <TextInput
              {...control}
              maxLength={300}
              value={line}
              onChange={(event) => setLine(event.target.value)}
            />
          )}
        </Field>
        <Fields row={row} set={set} lists={lists} />
        {problem && (
          <Notice tone="bad" live>
            <p>{problem.message}</p>
            {problem.fields.length > 0 && (
              <ul className="list-disc ps-5">
                {problem.fields.map((field) => (
                  <li key={field}>{field}</li>
                ))}
              </ul>
            )}
          </Notice>
        )}
        {entry && elsewhere !== null && (
          <Notice tone="careful" live>
            <p className="font-semibold">{t("elsewhere.title")}</p>
            <p>{t("elsewhere.body")}</p>
            <div className="mt-3 flex flex-wrap gap-3">
              <Button type="button" size="sm" pending={pending} onClick={() => save(elsewhere)}>
                {t("elsewhere.mine")}
              </Button>
              <RouteButton href={`/homebrew/${entry.id}`} target="_blank" size="sm" kind="bare">
                {t("elsewhere.look")}
              </RouteButton>
            </div>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="act" size="lg" icon="quill" pending={pending}>
            {t("save")}
          </Button>
          <RouteButton href="/homebrew" size="lg" kind="bare">
            {t("leave")}
          </RouteButton>
        </div>
      </div>
      <aside className="lg:sticky lg:top-22">
        <Understood kind={kind} row={row} lists={lists} />
      </aside>
    </form>
  );
}

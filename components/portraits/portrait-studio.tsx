"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import {
  choosePortraitAction,
  deletePortraitAction,
  requestPortraitAction,
} from "@/lib/portraits/actions";
import { seedLengthMax } from "@/lib/portraits/limits";
import type { PortraitListView } from "@/lib/portraits/schema";
import { CompareDialog } from "./compare-dialog";
import { EditDialog } from "./edit-dialog";
import { PortraitImage } from "./portrait-image";
import { RunCard } from "./run-card";
import { usePortraitList } from "./use-portrait-list";

type PortraitStudioProps = {
  characterId: string;
  name: string;
  initial?: PortraitListView | null;
  /** Asks for the first portrait by itself, once: in the wizard a face should be there without asking. */
  eager?: boolean;
  /** The chosen portrait changed. */
  onChosen?: () => void;
};

/** Ask for portraits, watch them come, compare and keep one. Nothing here is waited for. */
export function PortraitStudio({
  characterId,
  name,
  initial = null,
  eager = false,
  onChosen,
}: PortraitStudioProps) {
  const t = useTranslations("portraits");
  const { portraitList, failed, look } = usePortraitList(characterId, initial);
  const [pending, setPending] = useState<string>();
  const [message, setMessage] = useState<string>();
  const asked = useRef(false);

  const run = async (what: string, call: () => Promise<{ ok: boolean; message?: string }>) => {
    setPending(what);
    const result = await call();
    setMessage(result.ok ? undefined : result.message);
    await look();
    setPending(undefined);
    return result.ok;
  };
  const ask = (wish: Parameters<typeof requestPortraitAction>[0]) =>
    run("ask", () => requestPortraitAction(wish));
  const choose = async (id: string) => {
    if (await run(id, () => choosePortraitAction({ id }))) onChosen?.();
  };

  const empty =
    portraitList !== null &&
    portraitList.portraits.length === 0 &&
    portraitList.generations.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the empty shelf is first seen
  useEffect(() => {
    if (!eager || !empty || asked.current) return;
    asked.current = true;
    void ask({ characterId, provider: "painter", seed: characterId });
  }, [eager, empty]);

  const chosenId = portraitList?.portraits.find((portrait) => portrait.chosen)?.id;
  const seen = useRef(chosenId);
  useEffect(() => {
    if (seen.current !== chosenId && chosenId !== undefined) onChosen?.();
    seen.current = chosenId;
  }, [chosenId, onChosen]);

  if (!portraitList)
    return failed ? (
      <Notice tone="bad" live>
        <p>{t("unreachable")}</p>
        <Button kind="bare" size="sm" onClick={() => void look()}>
          {t("retry")}
        </Button>
      </Notice>
    ) : (
      <Skeleton className="aspect-[2/3] w-full max-w-xs" />
    );

  const chosen = portraitList.portraits.find((portrait) => portrait.chosen);
  const running = portraitList.generations.filter(
    ({ state }) => state === "queued" || state === "running",
  );
  const latest = portraitList.generations[0];
  const troubled =
    latest && running.length === 0 && (latest.state === "failed" || latest.fellBackTo !== null);

  return (
    <div className="grid gap-6 md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
      <div className="mx-auto grid w-full max-w-72 content-start gap-3">
        <div className={clsx("relative", running.length > 0 && !chosen && "animate-shimmer")}>
          <PortraitImage
            key={chosen?.id}
            image={chosen?.image ?? null}
            name={name}
            sizes="(min-width: 48rem) 18rem, 80vw"
            first
            sketch={running.length > 0 ? `/api/sketch/${characterId}` : undefined}
            className="animate-settle"
          />
        </div>
        {chosen && (
          <p className="flex flex-wrap items-center justify-center gap-2">
            <Badge tone="precious" icon="star">
              {t("chosen")}
            </Badge>
            <Badge>{t(`providers.${chosen.madeBy}`)}</Badge>
          </p>
        )}
      </div>
      <div className="grid content-start gap-4">
        {running.map((generation) => (
          <RunCard key={generation.id} run={generation} onChange={() => void look()} />
        ))}
        {troubled && <RunCard run={latest} onChange={() => void look()} />}
        {message && (
          <Notice tone="bad" live>
            {message}
          </Notice>
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            kind="act"
            icon="quill"
            pending={pending === "ask"}
            onClick={() =>
              void ask({ characterId, provider: "painter", seed: crypto.randomUUID().slice(0, 8) })
            }
          >
            {portraitList.portraits.length > 0 ? t("another") : t("paint")}
          </Button>
          {chosen && (
            <>
              <Button
                icon="refresh"
                pending={pending === "ask"}
                onClick={() =>
                  void ask({
                    characterId,
                    provider: "painter",
                    sourceId: chosen.id,
                    seed: crypto.randomUUID().slice(0, 8),
                  })
                }
              >
                {t("edit.variation")}
              </Button>
              <EditDialog
                key={chosen.id}
                portrait={chosen}
                name={name}
                onDone={() => void look()}
              />
            </>
          )}
          {portraitList.portraits.length > 1 && (
            <CompareDialog
              portraits={portraitList.portraits}
              name={name}
              onChoose={(id) => void choose(id)}
            />
          )}
        </div>
        {portraitList.aiAvailable && (
          <AskModel
            portraitList={portraitList}
            pending={pending === "ask"}
            onAsk={(wish) => void ask({ characterId, ...wish })}
          />
        )}
        {portraitList.portraits.length > 1 && (
          <ul aria-label={t("all")} className="grid grid-cols-3 gap-3 sm:grid-cols-4">
            {portraitList.portraits.map((portrait) => (
              <li key={portrait.id} className="group relative">
                <button
                  type="button"
                  aria-pressed={portrait.chosen}
                  aria-label={portrait.chosen ? t("chosen") : t("choose")}
                  disabled={pending === portrait.id}
                  onClick={() => !portrait.chosen && void choose(portrait.id)}
                  className={clsx(
                    "block w-full rounded-md p-1 transition-transform duration-200 ease-spring hover:-translate-y-1",
                    portrait.chosen && "bg-gold-wash outline-2 outline-gold",
                  )}
                >
                  <PortraitImage image={portrait.image} name={name} sizes="8rem" />
                </button>
                {!portrait.chosen && (
                  <IconButton
                    icon="trash"
                    label={t("delete")}
                    onClick={() =>
                      void run(portrait.id, () => deletePortraitAction({ id: portrait.id }))
                    }
                    className="absolute end-0 top-0 bg-page/85"
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

type Wish = { provider: "hugging-face"; prompt: string; negativePrompt: string; seed?: string };

/** The words for the model: composed from the sheet, yours to change before they are sent. */
function AskModel({
  portraitList,
  pending,
  onAsk,
}: {
  portraitList: PortraitListView;
  pending: boolean;
  onAsk: (wish: Wish) => void;
}) {
  const t = useTranslations("portraits");
  const [prompt, setPrompt] = useState(portraitList.composedPrompt);
  const [negativePrompt, setNegative] = useState(portraitList.negativePrompt);
  const [seed, setSeed] = useState("");
  return (
    <details className="rounded-lg border border-rule bg-page">
      <summary className="flex min-h-12 items-center gap-2 px-4 font-semibold">
        {t("askModel")}
        {portraitList.model && (
          <span className="text-xs font-normal text-ink-faint">{portraitList.model}</span>
        )}
      </summary>
      <div className="grid gap-4 border-t border-rule p-4">
        <Field label={t("prompt")} hint={t("promptHint")}>
          {(control) => (
            <TextArea
              {...control}
              dir="ltr"
              value={prompt}
              onChange={(event) => setPrompt(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("negativePrompt")}>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              value={negativePrompt}
              onChange={(event) => setNegative(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("seed")} hint={t("seedHint")} optional>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              value={seed}
              maxLength={seedLengthMax}
              onChange={(event) => setSeed(event.target.value)}
            />
          )}
        </Field>
        <p className="text-sm text-ink-soft">
          {t("price", { price: portraitList.prices["hugging-face"], stars: portraitList.stars })}
        </p>
        <Button
          kind="act"
          icon="image"
          pending={pending}
          className="justify-self-start"
          onClick={() =>
            onAsk({
              provider: "hugging-face",
              prompt,
              negativePrompt,
              ...(seed.trim() ? { seed: seed.trim() } : {}),
            })
          }
        >
          {t("askModelNow")}
        </Button>
      </div>
    </details>
  );
}

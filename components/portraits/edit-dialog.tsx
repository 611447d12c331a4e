"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { Select } from "@/components/ui/select";
import { editPortraitAction } from "@/lib/portraits/actions";
import { type CutOfPicture, cropOf, cutShapes, previewOf } from "./cut-preview";
import type { PortraitOf } from "./portrait-of";
import { RangeField } from "./range-field";
import { RightsForm } from "./rights-form";

const untouched = { brightness: 1, saturation: 1, warmth: 0, frame: "" };
const whole: CutOfPicture = { x: 0.5, y: 0.4, zoom: 1 };
const frames = { "": "none", "#c9a24a": "gold", "#1a1410": "ink", "#6e1423": "oxblood" } as const;
type Frame = keyof typeof frames;

/** A portrait cut, colored and framed beside what it was; tokens and a banner out of it; its license. No model is asked. */
export function EditDialog({
  portrait,
  name,
  onDone,
}: {
  portrait: PortraitOf;
  name: string;
  onDone: () => void;
}) {
  const t = useTranslations("portraits.edit");
  const [cut, setCut] = useState(whole);
  const [look, setLook] = useState(untouched);
  const [shape, setShape] = useState<(typeof cutShapes)[number]>("round");
  const [pending, setPending] = useState(false);
  const [message, setMessage] = useState<{ tone: "good" | "bad"; text: string }>();
  const { image } = portrait;

  const save = async () => {
    setPending(true);
    const { frame, ...tones } = look;
    const result = await editPortraitAction({
      id: portrait.id,
      crop: cropOf(cut),
      ...tones,
      ...(frame ? { frame } : {}),
    });
    setPending(false);
    setMessage(
      result.ok ? { tone: "good", text: t("saved") } : { tone: "bad", text: result.message },
    );
    if (result.ok) onDone();
  };
  const tokenAddress = (format: "png" | "webp") => {
    const wish = new URLSearchParams({
      x: cut.x.toFixed(3),
      y: cut.y.toFixed(3),
      zoom: Math.max(1, cut.zoom).toFixed(2),
      ...(look.frame ? { ring: look.frame.slice(1) } : {}),
    });
    return `/api/portraits/${portrait.id}/${shape}.${format}?${wish}`;
  };

  return (
    <Dialog title={t("title")} wide trigger={<Button icon="image">{t("title")}</Button>}>
      <div className="grid gap-6">
        <div className="grid grid-cols-2 gap-4">
          {(["before", "after"] as const).map((side) => (
            <figure key={side} className="grid gap-2">
              <div
                className="relative aspect-[2/3] overflow-hidden rounded-md bg-well"
                style={
                  side === "after" && look.frame
                    ? { outline: `0.5rem solid ${look.frame}`, outlineOffset: "-0.5rem" }
                    : undefined
                }
              >
                <div
                  className="size-full"
                  style={side === "after" ? previewOf(cut, look) : undefined}
                >
                  <Picture
                    image={image}
                    alt={t(`${side}Of`, { name })}
                    sizes="40vw"
                    className="size-full"
                  />
                </div>
              </div>
              <figcaption className="text-center text-sm text-ink-soft">{t(side)}</figcaption>
            </figure>
          ))}
        </div>
        <fieldset className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <legend className="mb-2 font-display text-lg font-semibold">{t("look")}</legend>
          {(
            [
              ["zoom", 1, 3],
              ["x", 0, 1],
              ["y", 0, 1],
            ] as const
          ).map(([part, min, max]) => (
            <RangeField
              key={part}
              label={t(part)}
              min={min}
              max={max}
              value={cut[part]}
              onChange={(value) => setCut({ ...cut, [part]: value })}
            />
          ))}
          {(
            [
              ["brightness", 0.5, 1.5],
              ["saturation", 0, 2],
              ["warmth", -1, 1],
            ] as const
          ).map(([part, min, max]) => (
            <RangeField
              key={part}
              label={t(part)}
              min={min}
              max={max}
              value={look[part]}
              onChange={(value) => setLook({ ...look, [part]: value })}
            />
          ))}
          <Field label={t("frame")}>
            {(control) => (
              <Select
                {...control}
                value={look.frame}
                onChange={(event) => setLook({ ...look, frame: event.target.value })}
                options={Object.entries(frames).map(([value, label]) => ({
                  value,
                  label: t(`frames.${label as (typeof frames)[Frame]}`),
                }))}
              />
            )}
          </Field>
        </fieldset>
        {message && (
          <Notice tone={message.tone} live>
            {message.text}
          </Notice>
        )}
        <div className="flex flex-wrap gap-2">
          <Button kind="act" pending={pending} onClick={() => void save()}>
            {t("save")}
          </Button>
          <Button
            kind="bare"
            onClick={() => {
              setCut(whole);
              setLook(untouched);
            }}
          >
            {t("reset")}
          </Button>
        </div>
        <fieldset className="grid gap-3 border-t border-rule pt-5">
          <legend className="font-display text-lg font-semibold">{t("cut")}</legend>
          <p className="text-sm text-ink-soft">{t("cutHint")}</p>
          <div className="flex flex-wrap items-end gap-3">
            <Field label={t("shape")} className="min-w-44">
              {(control) => (
                <Select
                  {...control}
                  value={shape}
                  onChange={(event) => setShape(event.target.value as typeof shape)}
                  options={cutShapes.map((value) => ({ value, label: t(`shapes.${value}`) }))}
                />
              )}
            </Field>
            {(["png", "webp"] as const).map((format) => (
              <a
                key={format}
                href={tokenAddress(format)}
                download
                className={buttonStyle("plain", "md")}
              >
                {t("download", { format: format === "png" ? "PNG" : "WebP" })}
              </a>
            ))}
          </div>
        </fieldset>
        <RightsForm portrait={portrait} onDone={onDone} />
      </div>
    </Dialog>
  );
}

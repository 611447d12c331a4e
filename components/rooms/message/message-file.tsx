"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import type { MessageView } from "@/lib/rooms/message-schema";
import { AudioPlayer } from "./audio-player";
import { fileSize } from "./clock";

type MessageFileView = NonNullable<MessageView["file"]>;

const boxMost = 320;

/** The measure that a picture has in the list, known before it arrives, so that nothing jumps. */
function boxOf({ width = 4, height = 3 }: MessageFileView) {
  const scale = Math.min(1, boxMost / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Every reader of a page of ours knows WebP. */
function sourceSet({ sources }: MessageFileView): string | undefined {
  const webp = sources?.filter(({ format }) => format === "webp") ?? [];
  return webp.length > 0 ? webp.map(({ url, width }) => `${url} ${width}w`).join(", ") : undefined;
}

const fallbackOf = ({ sources, url }: MessageFileView) =>
  sources?.findLast(({ format }) => format === "jpeg" || format === "png")?.url ?? url;

/** A file of a message, each kind in its own way. */
export function MessageFile({ kind, file }: { kind: MessageView["kind"]; file: MessageFileView }) {
  const t = useTranslations("chat.file");
  const locale = useLocale();
  const [broken, setBroken] = useState(false);
  const box = boxOf(file);
  if (kind === "audio")
    return (
      <AudioPlayer
        src={file.url}
        label={file.name}
        seconds={file.duration}
        waveform={file.waveform}
      />
    );
  if (kind === "image" && !broken)
    return (
      <Dialog
        wide
        title={<bdi className="wrap-anywhere">{file.name}</bdi>}
        trigger={
          <button
            type="button"
            aria-label={t("open", { name: file.name })}
            className="block max-w-full overflow-hidden rounded-md border border-rule bg-well"
            style={{ width: box.width, aspectRatio: `${box.width} / ${box.height}` }}
          >
            {/* biome-ignore lint/performance/noImgElement: a member's file, which no optimizer may keep */}
            <img
              src={fallbackOf(file)}
              srcSet={sourceSet(file)}
              sizes={`${box.width}px`}
              alt=""
              width={box.width}
              height={box.height}
              loading="lazy"
              decoding="async"
              onError={() => setBroken(true)}
              className="size-full object-cover"
              style={
                file.placeholder
                  ? { backgroundImage: `url(${file.placeholder})`, backgroundSize: "cover" }
                  : undefined
              }
            />
          </button>
        }
        footer={<Download file={file} />}
      >
        {/* biome-ignore lint/performance/noImgElement: a member's file, which no optimizer may keep */}
        <img
          src={file.url}
          alt={file.name}
          width={file.width}
          height={file.height}
          className="mx-auto max-h-[65dvh] w-auto max-w-full rounded-sm object-contain"
        />
      </Dialog>
    );
  if (kind === "video" && !broken)
    return (
      // biome-ignore lint/a11y/useMediaCaption: what members film has no captions
      <video
        src={file.url}
        controls
        preload="metadata"
        playsInline
        aria-label={file.name}
        onError={() => setBroken(true)}
        className="max-h-96 max-w-full rounded-md border border-rule bg-well"
        style={{ width: box.width, aspectRatio: `${box.width} / ${box.height}` }}
      />
    );
  return (
    <a
      href={file.url}
      download={file.name}
      className="flex min-h-14 max-w-80 items-center gap-3 rounded-md border border-rule bg-page px-3 py-2 text-ink no-underline hover:border-rule-strong"
    >
      <Icon name={broken ? "warning" : "document"} className="size-6 text-ink-soft" />
      <span className="min-w-0">
        <bdi className="block truncate text-sm font-semibold">{file.name}</bdi>
        <span className="block text-xs text-ink-soft">
          {broken ? t("broken") : fileSize(locale, file.size)}
        </span>
      </span>
      <Icon name="download" className="ms-auto text-ink-soft" />
    </a>
  );
}

function Download({ file }: { file: MessageFileView }) {
  const t = useTranslations("chat.file");
  return (
    <a
      href={file.url}
      download={file.name}
      className="inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 font-semibold text-oxblood-ink no-underline hover:bg-oxblood-wash"
    >
      <Icon name="download" />
      {t("download")}
    </a>
  );
}

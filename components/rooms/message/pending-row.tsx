"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Progress } from "@/components/ui/progress";
import type { Pending } from "../live/outbox";
import { fileSize } from "./clock";
import { MessageText } from "./message-text";

/** A message of one's own on its way: what it is, how far it is, and how to stop or repeat it. */
export function PendingRow({
  item,
  onRetry,
  onCancel,
}: {
  item: Pending;
  onRetry: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations("chat.pending");
  const locale = useLocale();
  const format = useFormatter();
  const refused = item.refused !== undefined;
  const share = item.progress ?? 0;
  return (
    <article aria-label={t("label")} className="flex gap-3 px-3 py-1.5 sm:px-5">
      <div className="grid w-9 shrink-0 justify-items-center pt-1 text-ink-faint">
        <Icon name={refused ? "warning" : "clock"} className={refused ? "text-oxblood-ink" : ""} />
      </div>
      <div className="grid min-w-0 flex-1 justify-items-start gap-1.5">
        {item.file && (
          <div className="w-full max-w-80 rounded-md border border-rule bg-page p-3">
            {item.file.kind === "image" && <BlobPicture blob={item.file.blob} />}
            <p className="flex items-baseline justify-between gap-3 text-sm">
              <bdi className="truncate font-semibold">{item.file.name}</bdi>
              <span className="shrink-0 text-xs text-ink-soft">
                {fileSize(locale, item.file.blob.size)}
              </span>
            </p>
            {!refused && (
              <Progress
                label={t("uploading")}
                text={format.number(share, { style: "percent" })}
                value={share}
              />
            )}
          </div>
        )}
        {item.text && (
          <div className="opacity-70">
            <MessageText text={item.text} />
          </div>
        )}
        <p className={refused ? "text-xs text-oxblood-ink" : "text-xs text-ink-faint"}>
          {refused ? t("refused", { why: item.refused ?? "" }) : t("sending")}
        </p>
        {(refused || item.file) && (
          <div className="flex gap-2">
            {refused && (
              <Button size="sm" icon="refresh" onClick={onRetry}>
                {t("retry")}
              </Button>
            )}
            <Button size="sm" kind="bare" onClick={onCancel}>
              {t("cancel")}
            </Button>
          </div>
        )}
      </div>
    </article>
  );
}

function BlobPicture({ blob }: { blob: Blob }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <div className="mb-2 h-40 overflow-hidden rounded-sm bg-well">
      {/* biome-ignore lint/performance/noImgElement: a picture that is not at the server yet */}
      {url && <img src={url} alt="" className="size-full object-contain" />}
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import type { OutgoingFile } from "../live/kept";
import { fileSize } from "../message/clock";

/** Files that go with the next message. */
export function ChosenFiles({
  files,
  onRemove,
}: {
  files: readonly OutgoingFile[];
  onRemove: (index: number) => void;
}) {
  const t = useTranslations("chat.composer");
  const locale = useLocale();
  if (files.length === 0) return null;
  return (
    <ul aria-label={t("files")} className="mb-2 flex flex-wrap gap-2">
      {files.map((file, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
          key={`${file.name} ${index}`}
          className="flex min-w-0 max-w-full items-center gap-2 rounded-md border border-rule bg-paper ps-3 text-sm"
        >
          <bdi className="truncate">{file.name}</bdi>
          <span className="shrink-0 text-xs text-ink-soft">{fileSize(locale, file.blob.size)}</span>
          <IconButton
            icon="close"
            label={t("removeFile", { name: file.name })}
            onClick={() => onRemove(index)}
          />
        </li>
      ))}
    </ul>
  );
}

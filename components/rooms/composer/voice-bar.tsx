import { useLocale, useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { playingTime } from "../message/clock";

/** While a voice is recorded: how long it is, and the two ways to end it. */
export function VoiceBar({
  seconds,
  onDrop,
  onKeep,
}: {
  seconds: number;
  onDrop: () => void;
  onKeep: () => void;
}) {
  const t = useTranslations("chat.composer");
  const locale = useLocale();
  return (
    <div className="flex min-h-16 items-center gap-3 border-t border-rule bg-page px-3 py-2 sm:px-5">
      <span aria-hidden="true" className="size-3 animate-shimmer rounded-full bg-oxblood-ink" />
      <span role="timer" aria-label={t("recording")} className="figures">
        {playingTime(locale, seconds)}
      </span>
      <span className="ms-auto flex gap-1">
        <IconButton icon="trash" label={t("dropVoice")} onClick={onDrop} />
        <IconButton
          icon="send"
          label={t("sendVoice")}
          onClick={onKeep}
          className="bg-oxblood text-on-oxblood hover:bg-oxblood-deep hover:text-on-oxblood"
        />
      </span>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import type { MessageView } from "@/lib/rooms/message-schema";

/** Which message is being answered or changed. */
export function AnsweredBar({
  editing,
  replyTo,
  onStop,
}: {
  editing: MessageView | null;
  replyTo: MessageView | null;
  onStop: () => void;
}) {
  const t = useTranslations("chat");
  const message = editing ?? replyTo;
  if (!message) return null;
  return (
    <div className="mb-2 flex items-center gap-2 rounded-md bg-well/60 ps-3 text-sm">
      <Icon name={editing ? "quill" : "reply"} className="text-ink-soft" />
      <span className="shrink-0 font-semibold">
        {editing ? t("composer.editing") : t("composer.replying")}
      </span>
      <bdi className="min-w-0 flex-1 truncate text-ink-soft">
        {message.text || t(`kind.${message.kind}`)}
      </bdi>
      <IconButton icon="close" label={t("composer.stop")} onClick={onStop} />
    </div>
  );
}

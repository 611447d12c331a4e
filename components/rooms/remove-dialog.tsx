import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { MessageView } from "@/lib/rooms/message-schema";

/** Asked once more before a message goes. */
export function RemoveDialog({
  message,
  onClose,
  onRemove,
}: {
  message: MessageView | null;
  onClose: () => void;
  onRemove: (message: MessageView) => void;
}) {
  const t = useTranslations("chat.remove");
  return (
    <Dialog
      title={t("title")}
      description={message?.file ? t("withFile") : t("body")}
      open={message !== null}
      onOpenChange={(open) => !open && onClose()}
      footer={
        <>
          <Button onClick={onClose}>{t("keep")}</Button>
          <Button
            kind="danger"
            icon="trash"
            onClick={() => {
              if (message) onRemove(message);
              onClose();
            }}
          >
            {t("go")}
          </Button>
        </>
      }
    />
  );
}

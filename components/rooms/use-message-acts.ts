import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import type { MessageView } from "@/lib/rooms/message-schema";
import type { MembershipView } from "@/lib/rooms/schema";
import { type Answer, ask } from "./live/ask";
import type { MessageActsOf } from "./message/message-acts";

type Setting = {
  room: string;
  userId: string;
  membership: MembershipView;
  isArchived: boolean;
  onReply: (message: MessageView) => void;
  onEdit: (message: MessageView) => void;
  onRemove: (message: MessageView) => void;
};

/** What the reader may do with a message, and the doing; the stream brings what became of it. */
export function useMessageActs(setting: Setting) {
  const { room, userId, membership, isArchived, onReply, onEdit, onRemove } = setting;
  const t = useTranslations("chat");
  const toast = useToast();

  const tell = useCallback(
    async (asked: Promise<Answer<unknown>>) => {
      const answer = await asked;
      if (!answer.ok) toast({ title: answer.message || t("unreachable"), tone: "bad" });
    },
    [t, toast],
  );

  const reactTo = (message: MessageView) => (emoji: string, isMine: boolean) =>
    void tell(
      ask(
        isMine ? "DELETE" : "PUT",
        `/rooms/${room}/messages/${message.id}/reactions/${encodeURIComponent(emoji)}`,
        isMine ? undefined : {},
      ),
    );

  const actsOf = (message: MessageView): MessageActsOf => {
    const isMine = message.sender?.userId === userId;
    const isOpen = !isArchived && message.kind !== "system" && !message.deletedAt;
    return {
      canReact: isOpen,
      canReply: isOpen && membership.may.post,
      canEdit: isOpen && isMine && message.kind === "text",
      canDelete: isOpen && (isMine || membership.role === "game_master"),
      canPin: isOpen && membership.may.pin,
      react: (emoji) => reactTo(message)(emoji, false),
      reply: () => onReply(message),
      edit: () => onEdit(message),
      remove: () => onRemove(message),
      pin: () =>
        void tell(
          ask(
            message.isPinned ? "DELETE" : "PUT",
            `/rooms/${room}/pins/${message.id}`,
            message.isPinned ? undefined : {},
          ),
        ),
    };
  };

  return { actsOf, reactTo, tell };
}

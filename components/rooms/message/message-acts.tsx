"use client";

import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { useToast } from "@/components/ui/toast";
import type { MessageView } from "@/lib/rooms/message-schema";

const quick = ["👍", "❤️", "😂", "😮", "😢", "🎉", "🔥", "🎲", "⚔️", "🛡️", "✨", "💀"] as const;

export type MessageActsOf = {
  canReact: boolean;
  canReply: boolean;
  canEdit: boolean;
  canDelete: boolean;
  canPin: boolean;
  react: (emoji: string) => void;
  reply: () => void;
  edit: () => void;
  remove: () => void;
  pin: () => void;
};

/** What can be done with a message: at its end, seen on hover, on focus, and always on a phone. */
export function MessageActs({ message, acts }: { message: MessageView; acts: MessageActsOf }) {
  const t = useTranslations("chat.acts");
  const toast = useToast();
  const copy = () =>
    navigator.clipboard.writeText(message.text).then(
      () => toast({ title: t("copied") }),
      () => toast({ title: t("notCopied"), tone: "bad" }),
    );
  const entries: MenuEntry[] = [
    ...(acts.canReply
      ? [{ id: "reply", label: t("reply"), icon: "reply" as const, onSelect: acts.reply }]
      : []),
    ...(message.text
      ? [{ id: "copy", label: t("copy"), icon: "copy" as const, onSelect: () => void copy() }]
      : []),
    ...(acts.canPin
      ? [
          {
            id: "pin",
            label: message.isPinned ? t("unpin") : t("pin"),
            icon: "pin" as const,
            onSelect: acts.pin,
          },
        ]
      : []),
    ...(acts.canEdit
      ? [{ id: "edit", label: t("edit"), icon: "quill" as const, onSelect: acts.edit }]
      : []),
    ...(acts.canDelete
      ? [
          {
            id: "delete",
            label: t("delete"),
            icon: "trash" as const,
            danger: true,
            apart: true,
            onSelect: acts.remove,
          },
        ]
      : []),
  ];
  return (
    <div className="flex shrink-0 items-start">
      {acts.canReact && (
        <Popover
          trigger={<IconButton icon="smile" label={t("react")} className="max-md:hidden" />}
          title={t("react")}
        >
          <EmojiGrid onTake={acts.react} />
        </Popover>
      )}
      {entries.length > 0 && (
        <Menu
          trigger={<IconButton icon="more" label={t("more")} />}
          entries={[
            ...(acts.canReact
              ? quick.slice(0, 1).map((emoji) => ({
                  id: emoji,
                  label: t("like", { emoji }),
                  icon: "heart" as const,
                  onSelect: () => acts.react(emoji),
                }))
              : []),
            ...entries,
          ]}
        />
      )}
    </div>
  );
}

function EmojiGrid({ onTake }: { onTake: (emoji: string) => void }) {
  return (
    <div className="grid grid-cols-6 gap-1">
      {quick.map((emoji) => (
        <button
          key={emoji}
          type="button"
          onClick={() => onTake(emoji)}
          className="grid size-11 place-items-center rounded-md text-xl hover:bg-well"
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}

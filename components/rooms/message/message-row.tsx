"use client";

import { clsx } from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { Face } from "@/components/ui/face";
import { Icon } from "@/components/ui/icon";
import type { MessageView } from "@/lib/rooms/message-schema";
import type { MemberView } from "@/lib/rooms/schema";
import { nameOf, speakerOf } from "../name-of";
import { RollMessage } from "../table/roll-message";
import { timeOfDay } from "./clock";
import { MessageActs, type MessageActsOf } from "./message-acts";
import { MessageFile } from "./message-file";
import { MessageText } from "./message-text";
import { Reactions } from "./reactions";
import { SystemLine } from "./system-line";

export type MessageRowProps = {
  message: MessageView;
  /** Said right after the one above by the same speaker: without name and face. */
  joined: boolean;
  members: ReadonlyMap<string, MemberView>;
  userId: string;
  acts: MessageActsOf;
  onReaction: ((emoji: string, isMine: boolean) => void) | null;
  onGoTo: (seq: number) => void;
};

function namesIn(message: MessageView, members: ReadonlyMap<string, MemberView>): string[] {
  return message.mentions.flatMap((id) => {
    const member = members.get(id);
    return [member?.character?.name, member?.name, member?.handle].filter((name): name is string =>
      Boolean(name),
    );
  });
}

/** One message, whoever sent it. */
export const MessageRow = memo(function MessageRow(props: MessageRowProps) {
  const { message, joined, members, userId, acts, onReaction, onGoTo } = props;
  const t = useTranslations("chat");
  const locale = useLocale();
  if (message.kind === "system") return <SystemLine message={message} />;
  const member = message.sender ? members.get(message.sender.userId) : undefined;
  const speaker = speakerOf(message, member, t("somebody"));
  const namesMe = message.mentions.includes(userId);
  return (
    <article
      aria-label={t("messageOf", {
        name: speaker.name,
        time: timeOfDay(locale, message.createdAt),
      })}
      data-seq={message.seq}
      className={clsx(
        "group/message flex gap-3 px-3 sm:px-5",
        joined ? "py-0.5" : "pb-0.5 pt-3",
        namesMe && "bg-gold-wash/60",
      )}
    >
      <div className="w-9 shrink-0">
        {!joined && <Face name={speaker.name} image={speaker.image} />}
      </div>
      <div className="min-w-0 flex-1">
        {!joined && (
          <p className="flex flex-wrap items-baseline gap-x-2">
            <bdi className="font-semibold">{speaker.name}</bdi>
            {speaker.person && <bdi className="text-xs text-ink-soft">{speaker.person}</bdi>}
            <time dateTime={message.createdAt} className="figures text-xs text-ink-faint">
              {timeOfDay(locale, message.createdAt)}
            </time>
          </p>
        )}
        {message.replyTo && (
          <button
            type="button"
            onClick={() => message.replyTo && onGoTo(message.replyTo.seq)}
            className="mb-1 flex min-h-8 w-full max-w-md items-center gap-2 border-s-2 border-gold ps-2 text-start text-xs text-ink-soft hover:text-ink"
          >
            <bdi className="shrink-0 font-semibold">
              {message.replyTo.senderName ?? t("somebody")}
            </bdi>
            <bdi className="min-w-0 truncate">
              {message.replyTo.isDeleted
                ? t("deleted")
                : message.replyTo.excerpt || t(`kind.${message.replyTo.kind}`)}
            </bdi>
          </button>
        )}
        <MessageBody message={message} names={namesIn(message, members)} />
        <p className="flex gap-2 text-xs text-ink-faint empty:hidden">
          {message.editedAt && !message.deletedAt && <span>{t("edited")}</span>}
          {message.isPinned && (
            <span className="inline-flex items-center gap-1">
              <Icon name="pin" className="size-3.5" />
              {t("pinned")}
            </span>
          )}
        </p>
        <Reactions
          reactions={message.reactions}
          userId={userId}
          nameOfUser={(id) => nameOf(members.get(id), t("somebody"))}
          onToggle={onReaction}
        />
      </div>
      {!message.deletedAt && (
        <div className="-my-2 opacity-100 transition-opacity md:opacity-0 md:group-hover/message:opacity-100 md:group-focus-within/message:opacity-100 md:has-data-popup-open:opacity-100">
          <MessageActs message={message} acts={acts} />
        </div>
      )}
    </article>
  );
});

function MessageBody({ message, names }: { message: MessageView; names: readonly string[] }) {
  const t = useTranslations("chat");
  if (message.deletedAt) return <p className="text-sm italic text-ink-faint">{t("deleted")}</p>;
  if (message.isHidden) return <p className="text-sm italic text-ink-faint">{t("hidden")}</p>;
  if (message.kind === "roll") return <RollMessage room={message.room} meta={message.meta} />;
  return (
    <div className="grid justify-items-start gap-1.5">
      {message.file && <MessageFile kind={message.kind} file={message.file} />}
      {message.text && <MessageText text={message.text} names={names} />}
    </div>
  );
}

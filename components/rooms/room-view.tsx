"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useState } from "react";
import { LostPage } from "@/components/art/lost-page";
import { RouteButton } from "@/components/ui/route-button";
import { StatePanel } from "@/components/ui/state-panel";
import type { MessageStretch, MessageView } from "@/lib/rooms/message-schema";
import type { MemberView, RoomView as RoomFactsView } from "@/lib/rooms/schema";
import { Announcer } from "./announcer";
import { Composer, type Written } from "./composer/composer";
import { mentionedIn } from "./composer/mentions";
import { ask } from "./live/ask";
import { usePending, useRooms } from "./live/rooms-provider";
import { useRoom } from "./live/use-room";
import { useRoomList } from "./live/use-room-list";
import { MembersDrawer } from "./members-drawer";
import { listRows } from "./message/list-rows";
import { MessageList } from "./message/message-list";
import { MessageRow } from "./message/message-row";
import { PendingRow } from "./message/pending-row";
import { nameOf } from "./name-of";
import { PinsDrawer } from "./pins-drawer";
import { RemoveDialog } from "./remove-dialog";
import { RoomHeader, type RoomPanel } from "./room-header";
import { SearchDrawer } from "./search-drawer";
import { TypingLine } from "./typing-line";
import { useMessageActs } from "./use-message-acts";
import { useReading } from "./use-reading";

type RoomViewProps = {
  room: RoomFactsView;
  members: readonly MemberView[];
  stretch: MessageStretch;
  userId: string;
};

/** The list as it is when the page opens. */
const firstRows = ({ stretch, room, userId }: RoomViewProps) =>
  listRows(stretch.items, [], room.membership.readSeq, userId);

/** One room: what was said, and where one says something. */
export function RoomView(props: RoomViewProps) {
  const { userId } = props;
  const t = useTranslations("chat");
  const { outbox, connection } = useRooms();
  const { store, state } = useRoom(props.room, props.members, props.stretch);
  const pending = usePending(props.room.id);
  const { noteRead } = useRoomList();
  const [unreadAfter, setUnreadAfter] = useState<number | null>(props.room.membership.readSeq);
  const [panel, setPanel] = useState<RoomPanel | null>(null);
  const [replyTo, setReplyTo] = useState<MessageView | null>(null);
  const [editing, setEditing] = useState<MessageView | null>(null);
  const [removing, setRemoving] = useState<MessageView | null>(null);
  const [target, setTarget] = useState<{ key: string } | null>(() =>
    firstRows(props).some(({ kind }) => kind === "unread") ? { key: "unread" } : null,
  );
  const { room } = state;
  const { membership } = room;
  const members = useMemo(
    () => new Map<string, MemberView>(state.members.map((member) => [member.userId, member])),
    [state.members],
  );
  const [readSeq, setReadSeq] = useState(membership.readSeq);
  const onRead = useCallback(
    (seq: number) => {
      setReadSeq(seq);
      noteRead(room.id, seq);
    },
    [noteRead, room.id],
  );
  const onBottom = useReading(state, onRead);
  const rows = useMemo(
    () => listRows(state.messages, state.after === null ? pending : [], unreadAfter, userId),
    [state.messages, state.after, pending, unreadAfter, userId],
  );
  const { actsOf, reactTo, tell } = useMessageActs({
    room: room.id,
    userId,
    membership,
    isArchived: room.archivedAt !== null,
    onReply: (message) => {
      setEditing(null);
      setReplyTo(message);
    },
    onEdit: (message) => {
      setReplyTo(null);
      setEditing(message);
    },
    onRemove: setRemoving,
  });
  const stop = () => {
    setReplyTo(null);
    setEditing(null);
  };

  async function goTo(message: Pick<MessageView, "seq"> & { id?: string }) {
    setPanel(null);
    const known = () => store.snapshot().messages.find(({ seq }) => seq === message.seq);
    if (!known()) await store.goTo(message.seq);
    const found = known();
    if (found) setTarget({ key: found.id });
  }

  async function send({ text, mentions, files }: Written) {
    setUnreadAfter(null);
    if (store.snapshot().after !== null) await store.renew();
    const given = { room: room.id, ...(replyTo ? { replyTo: replyTo.id } : {}) };
    stop();
    for (const [at, file] of files.entries()) {
      const isLast = at === files.length - 1;
      await outbox.add({
        ...given,
        text: isLast ? text : "",
        mentions: isLast ? mentions : [],
        file,
      });
    }
    if (files.length === 0) await outbox.add({ ...given, text, mentions });
  }

  const mayPost = membership.may.post && room.archivedAt === null;
  const typing = [...state.typing.keys()]
    .filter((id) => id !== userId)
    .map((id) => members.get(id))
    .map((member) => member?.character?.name ?? nameOf(member, t("somebody")));

  if (state.gone)
    return (
      <StatePanel
        role="alert"
        level={1}
        className="my-auto"
        art={<LostPage />}
        title={t("gone.title")}
        body={t("gone.body")}
        act={<RouteButton href="/rooms">{t("allRooms")}</RouteButton>}
      />
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <RoomHeader
        room={room}
        hereCount={state.here.size + (state.here.has(userId) ? 0 : 1)}
        onOpen={setPanel}
      />
      <MessageList
        rows={rows}
        hasOlder={state.before !== null}
        hasNewer={state.after !== null}
        onOlder={store.older}
        onNewer={store.newer}
        onLatest={() => void (state.after !== null && store.renew())}
        onBottom={onBottom}
        target={target}
        unreadBelow={
          state.messages.filter(({ seq, sender }) => seq > readSeq && sender?.userId !== userId)
            .length
        }
        renderRow={(row) =>
          row.kind === "pending" ? (
            <PendingRow
              item={row.item}
              onRetry={() => void outbox.retry(row.item.clientId)}
              onCancel={() => void outbox.cancel(row.item.clientId)}
            />
          ) : (
            <MessageRow
              message={row.message}
              joined={row.joined}
              members={members}
              userId={userId}
              acts={actsOf(row.message)}
              onReaction={actsOf(row.message).canReact ? reactTo(row.message) : null}
              onGoTo={(seq) => void goTo({ seq })}
            />
          )
        }
      />
      <Announcer messages={state.messages} userId={userId} />
      <TypingLine names={typing} />
      {mayPost ? (
        <Composer
          key={room.id}
          room={room.id}
          userId={userId}
          members={state.members}
          mayUpload={membership.may.upload}
          replyTo={replyTo}
          editing={editing}
          onStop={stop}
          onSend={(written) => void send(written)}
          onEdit={(text) => {
            if (editing)
              void tell(
                ask("PATCH", `/rooms/${room.id}/messages/${editing.id}`, {
                  text,
                  mentions: mentionedIn(text, state.members),
                }),
              );
            stop();
          }}
          onEditLast={() => {
            const own = state.messages.findLast((message) => actsOf(message).canEdit);
            if (own) setEditing(own);
          }}
          onTyping={() => connection.send({ type: "typing", room: room.id })}
        />
      ) : (
        <p className="border-t border-rule bg-page px-5 py-4 text-center text-sm text-ink-soft">
          {room.archivedAt ? t("archived") : t("readOnly")}
        </p>
      )}
      <Panels panel={panel} setPanel={setPanel} state={state} userId={userId} goTo={goTo} />
      <RemoveDialog
        message={removing}
        onClose={() => setRemoving(null)}
        onRemove={(message) => void tell(ask("DELETE", `/rooms/${room.id}/messages/${message.id}`))}
      />
    </div>
  );
}

function Panels({
  panel,
  setPanel,
  state,
  userId,
  goTo,
}: {
  panel: RoomPanel | null;
  setPanel: (panel: RoomPanel | null) => void;
  state: ReturnType<typeof useRoom>["state"];
  userId: string;
  goTo: (message: MessageView) => Promise<void>;
}) {
  const opens = (name: RoomPanel) => ({
    open: panel === name,
    onOpenChange: (open: boolean) => setPanel(open ? name : null),
  });
  const go = (message: MessageView) => void goTo(message);
  return (
    <>
      <SearchDrawer room={state.room.id} {...opens("search")} onGoTo={go} />
      <PinsDrawer room={state.room.id} {...opens("pins")} onGoTo={go} />
      <MembersDrawer
        members={state.members}
        here={state.here}
        userId={userId}
        {...opens("members")}
      />
    </>
  );
}

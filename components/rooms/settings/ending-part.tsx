"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { localePath } from "@/lib/i18n/paths";
import { archiveRoomAction, deleteRoomAction, leaveRoomAction } from "@/lib/rooms/actions";
import type { RoomView } from "@/lib/rooms/schema";
import { useRoomAct } from "./use-room-act";

/** Leaving, closing and deleting: each asked once more, but for what can be taken back at once. */
export function EndingPart({ room, isMaster }: { room: RoomView; isMaster: boolean }) {
  const t = useTranslations("chat.ending");
  const locale = useLocale();
  const router = useRouter();
  const { act, pending } = useRoomAct();
  const [asked, setAsked] = useState<"leave" | "delete" | null>(null);
  const away = () => {
    router.push(localePath(locale, "/rooms"));
    router.refresh();
  };
  const isArchived = room.archivedAt !== null;
  const does = {
    leave: () => act(() => leaveRoomAction({ id: room.id }), t("left"), away),
    delete: () => act(() => deleteRoomAction({ id: room.id }), t("deleted"), away),
  };
  return (
    <div className="flex flex-wrap gap-3">
      {isMaster && (
        <Button
          icon={isArchived ? "restore" : "archive"}
          pending={pending}
          onClick={() =>
            act(() => archiveRoomAction({ id: room.id, archived: !isArchived }), t("saved"))
          }
        >
          {isArchived ? t("reopen") : t("archive")}
        </Button>
      )}
      {!room.membership.isOwner && (
        <Button kind="danger" icon="sign-out" onClick={() => setAsked("leave")}>
          {t("leave")}
        </Button>
      )}
      {room.membership.isOwner && room.kind !== "direct" && (
        <Button kind="danger" icon="trash" onClick={() => setAsked("delete")}>
          {t("delete")}
        </Button>
      )}
      <Dialog
        title={asked ? t(asked) : ""}
        description={asked ? t(`${asked}Body`) : undefined}
        open={asked !== null}
        onOpenChange={(open) => !open && setAsked(null)}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{t("stay")}</Button>
            <Button
              kind="danger"
              pending={pending}
              onClick={() => {
                if (asked) does[asked]();
                setAsked(null);
              }}
            >
              {asked ? t(asked) : ""}
            </Button>
          </>
        }
      />
    </div>
  );
}

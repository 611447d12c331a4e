import { type DBSchema, type IDBPDatabase, openDB } from "idb";

export type OutgoingFile = {
  blob: Blob;
  name: string;
  kind: "image" | "video" | "audio" | "document";
  waveform?: number[];
};

/** A message that the server has not acknowledged. */
export type Outgoing = {
  clientId: string;
  /** Whose it is: another account in this browser must not send it. */
  userId: string;
  room: string;
  text: string;
  mentions: string[];
  replyTo?: string;
  file?: OutgoingFile;
  uploadId?: string;
  at: number;
  /** Set where it was refused for good; sending it again is the writer's decision. */
  refused?: string;
};

type Draft = { key: string; text: string; at: number };

interface Kept extends DBSchema {
  outbox: { key: string; value: Outgoing; indexes: { userId: string } };
  drafts: { key: string; value: Draft };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

/** What this browser keeps of rooms: messages on their way, and drafts. */
export function kept(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>("mythwright-rooms", 1, {
    upgrade(database) {
      const outbox = database.createObjectStore("outbox", { keyPath: "clientId" });
      outbox.createIndex("userId", "userId");
      database.createObjectStore("drafts", { keyPath: "key" });
    },
  });
  return opened;
}

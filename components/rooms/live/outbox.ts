import { isRollCommand } from "@/lib/dice/read-command";
import type { MessageView } from "@/lib/rooms/message-schema";
import { ask, isPassing } from "./ask";
import { kept, type Outgoing } from "./kept";
import { sendUpload } from "./send-upload";

export type Pending = Outgoing & { progress?: number };

const retryFirstMs = 1000;
const retryMostMs = 30_000;
const uploadsAtOnce = 2;

/**
 * Messages on their way. Each is written into the browser before it is sent and taken out when it is acknowledged, so that
 * none is lost by a reload or a day without a network; the server keeps one message for one `clientId`, so that none
 * arrives twice. Texts of a room leave in their order; files travel beside them.
 */
export class Outbox {
  #userId: string;
  #items: readonly Pending[] = [];
  #heard = new Set<() => void>();
  #sent: (room: string, message: MessageView) => void;
  #busy = new Set<string>();
  #aborts = new Map<string, AbortController>();
  #waits = new Map<string, { tries: number; timer: ReturnType<typeof setTimeout> }>();
  #running = false;

  constructor(userId: string, sent: (room: string, message: MessageView) => void) {
    this.#userId = userId;
    this.#sent = sent;
  }

  subscribe = (heard: () => void) => {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  };
  snapshot = () => this.#items;

  #set(items: readonly Pending[]) {
    this.#items = items;
    for (const heard of this.#heard) heard();
  }

  start(): () => void {
    this.#running = true;
    void this.#load();
    window.addEventListener("online", this.flush);
    return () => {
      this.#running = false;
      window.removeEventListener("online", this.flush);
      for (const { timer } of this.#waits.values()) clearTimeout(timer);
      for (const abort of this.#aborts.values()) abort.abort();
    };
  }

  async #load() {
    const database = await kept().catch(() => null);
    const found = await database?.getAllFromIndex("outbox", "userId", this.#userId);
    const known = new Set(this.#items.map(({ clientId }) => clientId));
    const older = (found ?? []).filter(({ clientId }) => !known.has(clientId));
    this.#set([...older.sort((a, b) => a.at - b.at), ...this.#items]);
    this.flush();
  }

  async add(given: Omit<Outgoing, "userId" | "at" | "clientId">): Promise<void> {
    const item = { ...given, userId: this.#userId, clientId: crypto.randomUUID(), at: Date.now() };
    this.#set([...this.#items, item]);
    await this.#keep(item);
    this.flush();
  }

  /** A browser that keeps nothing (private mode, no space) still sends. */
  async #keep({ progress: _progress, ...item }: Pending): Promise<void> {
    await kept()
      .then((database) => database.put("outbox", item))
      .catch(() => undefined);
  }

  #change(clientId: string, change: Partial<Pending>): Pending | null {
    const at = this.#items.findIndex((item) => item.clientId === clientId);
    const found = this.#items[at];
    if (!found) return null;
    const changed = { ...found, ...change };
    this.#set(this.#items.with(at, changed));
    return changed;
  }

  async #forget(clientId: string): Promise<void> {
    this.#set(this.#items.filter((item) => item.clientId !== clientId));
    await kept()
      .then((database) => database.delete("outbox", clientId))
      .catch(() => undefined);
  }

  /** Takes a message back that was not sent; its upload goes with it. */
  cancel = async (clientId: string) => {
    const item = this.#items.find((one) => one.clientId === clientId);
    this.#aborts.get(clientId)?.abort();
    await this.#forget(clientId);
    if (item?.uploadId) await ask("DELETE", `/uploads/${item.uploadId}`);
  };

  retry = async (clientId: string) => {
    const { refused: _refused, ...item } =
      this.#items.find((one) => one.clientId === clientId) ?? ({} as Pending);
    if (!item.clientId) return;
    this.#set(this.#items.map((one) => (one.clientId === clientId ? item : one)));
    await this.#keep(item);
    this.#waits.delete(clientId);
    this.flush();
  };

  /** Sends whatever can be sent now. */
  flush = () => {
    if (!this.#running) return;
    for (const { timer } of this.#waits.values()) clearTimeout(timer);
    this.#waits.clear();
    this.#go();
  };

  #go() {
    const heads = new Set<string>();
    let uploads = [...this.#busy].filter((id) => this.#find(id)?.file).length;
    for (const item of this.#items) {
      if (item.refused !== undefined) continue;
      const isFirst = !item.file && !heads.has(item.room);
      if (!item.file) heads.add(item.room);
      const mayGo = item.file ? uploads < uploadsAtOnce : isFirst;
      if (!mayGo || this.#busy.has(item.clientId) || this.#waits.has(item.clientId)) continue;
      if (item.file) uploads += 1;
      void this.#send(item);
    }
  }

  #find(clientId: string) {
    return this.#items.find((item) => item.clientId === clientId);
  }

  async #send(item: Pending) {
    const { clientId } = item;
    this.#busy.add(clientId);
    const abort = new AbortController();
    this.#aborts.set(clientId, abort);
    const answer = await this.#deliver(item, abort.signal);
    this.#busy.delete(clientId);
    this.#aborts.delete(clientId);
    if (abort.signal.aborted || !this.#running) return;
    if (answer.ok) {
      this.#tries.delete(clientId);
      this.#sent(item.room, answer.data);
      await this.#forget(clientId);
    } else if (isPassing(answer)) {
      this.#wait(clientId, answer.retryAfterS);
    } else {
      const refused = this.#change(clientId, { refused: answer.message || answer.code });
      if (refused) await this.#keep(refused);
    }
    this.#go();
  }

  #tries = new Map<string, number>();

  #wait(clientId: string, retryAfterS: number | null) {
    const tries = this.#tries.get(clientId) ?? 0;
    this.#tries.set(clientId, tries + 1);
    const most = Math.min(retryMostMs, retryFirstMs * 2 ** tries);
    const wait = Math.max((retryAfterS ?? 0) * 1000, most * (0.5 + Math.random() / 2));
    const timer = setTimeout(() => {
      this.#waits.delete(clientId);
      this.#go();
    }, wait);
    this.#waits.set(clientId, { tries, timer });
  }

  async #deliver(item: Pending, signal: AbortSignal) {
    const { clientId, room, text, mentions, replyTo, file } = item;
    const upload = file
      ? await sendUpload(room, file, item.uploadId, signal, {
          onBegun: async (uploadId) => {
            const begun = this.#change(clientId, { uploadId });
            if (begun) await this.#keep(begun);
          },
          onProgress: (progress) => void this.#change(clientId, { progress }),
        })
      : null;
    if (upload && !upload.ok) return upload;
    if (!upload && isRollCommand(text))
      return ask<MessageView>("POST", `/rooms/${room}/rolls`, { clientId, what: text });
    return ask<MessageView>("POST", `/rooms/${room}/messages`, {
      clientId,
      text,
      mentions,
      ...(replyTo ? { replyTo } : {}),
      ...(upload ? { fileId: upload.data.id } : {}),
    });
  }
}

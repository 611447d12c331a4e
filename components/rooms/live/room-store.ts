import type { EventStretch, ServerFrame } from "@/lib/rooms/frames";
import type { MessageStretch, MessageView } from "@/lib/rooms/message-schema";
import type { MembershipView, MemberView, RoomView } from "@/lib/rooms/schema";
import { type Answer, ask } from "./ask";
import {
  applyFrame,
  firstState,
  isEvent,
  mergeMessages,
  type RoomState,
  withoutOldTyping,
} from "./room-state";

/** One open room: what is known of it, kept up by frames, and completed from the API where frames are missing. */
export class RoomStore {
  readonly id: string;
  #state: RoomState;
  #heard = new Set<() => void>();
  #catching: Promise<void> | null = null;
  /** Something more was missed while what was missed is read. */
  #isBehind = false;
  #reading = false;

  constructor(room: RoomView, members: readonly MemberView[], stretch: MessageStretch) {
    this.id = room.id;
    this.#state = firstState(room, members, stretch);
  }

  subscribe = (heard: () => void) => {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  };
  snapshot = () => this.#state;

  #set(state: RoomState) {
    if (state === this.#state) return;
    this.#state = state;
    for (const heard of this.#heard) heard();
  }

  hear = (frame: ServerFrame) => {
    if (frame.type === "reset") return void this.renew();
    // A hole would mean that something was missed: the stream says what.
    if (isEvent(frame) && frame.seq > this.#state.seq + 1) return void this.catchUp();
    if (frame.type === "ready" && frame.seq > this.#state.seq) return void this.catchUp();
    this.#set(applyFrame(this.#state, frame, Date.now()));
  };

  /** What was said by the reader and is kept now, before its event comes by. */
  add(message: MessageView) {
    if (this.#state.after !== null) return;
    this.#set({ ...this.#state, messages: mergeMessages(this.#state.messages, [message]) });
  }

  setMembership(membership: MembershipView) {
    this.#set({ ...this.#state, room: { ...this.#state.room, membership } });
  }

  forgetTyping = () => this.#set(withoutOldTyping(this.#state, Date.now()));

  /** Everything after the last event that is known, in order. */
  catchUp(): Promise<void> {
    if (this.#catching) {
      this.#isBehind = true;
      return this.#catching;
    }
    this.#isBehind = false;
    this.#catching = this.#readMissed().finally(() => {
      this.#catching = null;
      if (this.#isBehind) void this.catchUp();
    });
    return this.#catching;
  }

  async #readMissed(): Promise<void> {
    for (;;) {
      const answer = await ask<EventStretch>(
        "GET",
        `/rooms/${this.id}/stream?after=${this.#state.seq}`,
      );
      if (!answer.ok) return this.#fail(answer);
      const { items, seq, isComplete, isReset } = answer.data;
      if (isReset) return this.renew();
      let state = this.#state;
      for (const event of items) state = applyFrame(state, event, Date.now());
      this.#set(isComplete && seq > state.seq ? { ...state, seq } : state);
      if (isComplete || items.length === 0) return;
    }
  }

  #fail({ status, code }: { status: number; code: string }) {
    if (status === 404 || status === 403) this.#set({ ...this.#state, gone: code });
  }

  /** The newest messages instead of what is shown. */
  renew = () => this.#read(`/rooms/${this.id}/messages/recent`);

  /** The messages round one place instead of what is shown. */
  goTo = (seq: number) => this.#read(`/rooms/${this.id}/messages?around=${seq}`);

  async #read(path: string): Promise<void> {
    const answer = await ask<MessageStretch>("GET", path);
    if (!answer.ok) return this.#fail(answer);
    const { items, seq, before, after } = answer.data;
    this.#set({
      ...this.#state,
      messages: items,
      before,
      after,
      seq: Math.max(seq, this.#state.seq),
    });
    if (seq < this.#state.seq) await this.catchUp();
  }

  older = () => this.#extend("before");
  newer = () => this.#extend("after");

  async #extend(side: "before" | "after"): Promise<Answer<MessageStretch> | null> {
    const from = this.#state[side];
    if (from === null || this.#reading) return null;
    this.#reading = true;
    const answer = await ask<MessageStretch>("GET", `/rooms/${this.id}/messages?${side}=${from}`);
    this.#reading = false;
    if (!answer.ok) {
      this.#fail(answer);
      return answer;
    }
    // Shown anew meanwhile: this stretch belongs to what was shown before.
    if (this.#state[side] !== from) return null;
    const messages = mergeMessages(this.#state.messages, answer.data.items);
    this.#set({ ...this.#state, messages, [side]: answer.data[side] });
    return answer;
  }
}

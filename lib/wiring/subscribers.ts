import type { RecordedEvent } from "@/lib/kernel/event";
import { notifyOfPortraits } from "./notify-of-portraits";

export type Subscriber = {
  name: string;
  types: "all" | readonly string[];
  /** May run twice for one event (a crash between work and mark): must be safe to repeat. */
  handle(event: RecordedEvent): Promise<void>;
};

/** Who listens to what happened: mails, notifications, metrics, room broadcasts. */
export const subscribers: readonly Subscriber[] = [notifyOfPortraits];

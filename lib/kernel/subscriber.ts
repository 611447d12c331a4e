import type { Ctx } from "./ctx";
import type { RecordedEvent } from "./event";

/** Who listens to what happened: mails, notifications, metrics, broadcasts. */
export type Subscriber = {
  name: string;
  types: "all" | readonly string[];
  /** Runs as the system, after the commit. May run twice for one event (a crash between work and mark): must be safe to repeat. */
  handle(ctx: Ctx, event: RecordedEvent): Promise<void>;
};

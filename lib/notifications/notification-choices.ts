import { z } from "zod";
import { type Channel, channels, isChoice, notificationKinds } from "./notification-table";

const choice = z.union([z.boolean(), z.stringbool()]).optional();

/** What may be chosen, event by event: what the table fixes is no field here, so it is refused like any unknown one. */
export const NotificationEdit = z.strictObject(
  Object.fromEntries(
    notificationKinds.flatMap((notice) => {
      const open = channels.filter((channel) => isChoice(notice, channel));
      return open.length === 0
        ? []
        : [
            [
              notice,
              z
                .strictObject(Object.fromEntries(open.map((channel) => [channel, choice])))
                .optional(),
            ] as const,
          ];
    }),
  ),
);

const Cell = z.object({
  on: z.boolean(),
  fixed: z.boolean().describe("True where it cannot be chosen"),
});

export const Notifications = z
  .object({
    phone: z.boolean().describe("True where a verified number can get text messages"),
    rows: z.array(
      z.object({
        event: z.enum(notificationKinds),
        reason: z.enum(["safety", "keepers", "way_back", "convenience"]),
        mail: Cell,
        sms: Cell.nullable().describe("Null where no text message is offered"),
      }),
    ),
  })
  .meta({ id: "Notifications" });

export type NotificationsView = z.output<typeof Notifications>;

/** `{ export_ready: { mail: false } }` as it is kept: `{ "export_ready.mail": false }`. */
export function flatChoices(edit: z.output<typeof NotificationEdit>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(edit).flatMap(([notice, chosen]) =>
      Object.entries(chosen ?? {}).flatMap(([channel, on]) =>
        on === undefined ? [] : [[`${notice}.${channel as Channel}`, on] as const],
      ),
    ),
  );
}

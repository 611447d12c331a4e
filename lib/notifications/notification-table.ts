/** How a message reaches somebody. SMS needs a verified number. */
export const channels = ["mail", "sms"] as const;
export type Channel = (typeof channels)[number];

/** `always`: cannot be switched off. `on`, `off`: the default of a choice. `never`: not offered. */
type Setting = "always" | "on" | "off" | "never";
/** Why a message cannot be switched off, or what it is for. */
export type NotificationReason = "safety" | "keepers" | "way_back" | "convenience";
type Row = { mail: Setting; sms: Setting; reason: NotificationReason };

const row = (reason: NotificationReason, mail: Setting, sms: Setting): Row => ({
  reason,
  mail,
  sms,
});

/**
 * Every message about an account, by event and channel. A thief's first act would be to silence what tells on him, so the
 * mails about safety, and about what the staff did, stand above every choice.
 */
export const notificationTable = {
  new_device: row("safety", "always", "off"),
  password_changed: row("safety", "always", "off"),
  email_changed: row("safety", "always", "off"),
  phone_changed: row("safety", "always", "never"),
  sign_in_method_added: row("safety", "always", "off"),
  sign_in_method_removed: row("safety", "always", "off"),
  second_factor_on: row("safety", "always", "never"),
  second_factor_off: row("safety", "always", "off"),
  second_factor_failed: row("safety", "always", "off"),
  recovery_code_used: row("safety", "always", "off"),
  mailbox_proved: row("safety", "always", "never"),
  token_created: row("safety", "always", "off"),
  refresh_reused: row("safety", "always", "never"),
  acted_as: row("keepers", "always", "never"),
  suspended: row("keepers", "always", "never"),
  reinstated: row("keepers", "always", "never"),
  deactivated: row("way_back", "always", "never"),
  deletion_requested: row("way_back", "always", "off"),
  export_ready: row("convenience", "on", "never"),
  portrait_ready: row("convenience", "off", "never"),
} as const satisfies Record<string, Row>;

export type NotificationKind = keyof typeof notificationTable;
export const notificationKinds = Object.keys(notificationTable) as [
  NotificationKind,
  ...NotificationKind[],
];

export function isChoice(notice: NotificationKind, channel: Channel): boolean {
  const setting: Setting = notificationTable[notice][channel];
  return setting === "on" || setting === "off";
}

/** Whether this message goes out on this channel, by the table and by what its receiver chose. */
export function isWanted(
  choices: Readonly<Record<string, boolean>>,
  notice: NotificationKind,
  channel: Channel,
): boolean {
  const setting: Setting = notificationTable[notice][channel];
  if (setting === "always") return true;
  if (setting === "never") return false;
  return choices[`${notice}.${channel}`] ?? setting === "on";
}

/**
 * Every kind of event by what it is about. The pages put each into words (`activity.what`); a test holds this list
 * against what the verbs record, so that no code ever reaches a reader.
 */
export const activityGroups = {
  access: [
    "accounts.guest_started",
    "accounts.merged",
    "accounts.reauthentication_failed",
    "accounts.refresh_reused",
    "accounts.second_factor_failed",
    "accounts.session_ended",
    "accounts.sessions_ended",
    "accounts.sign_in_failed",
    "accounts.signed_in",
    "accounts.signed_out",
    "accounts.signed_up",
  ],
  ways: [
    "accounts.email_change_requested",
    "accounts.email_changed",
    "accounts.email_verified",
    "accounts.identity_added",
    "accounts.identity_removed",
    "accounts.passkey_added",
    "accounts.passkey_removed",
    "accounts.passkey_renamed",
    "accounts.password_changed",
    "accounts.password_reset",
    "accounts.phone_changed",
    "accounts.phone_removed",
    "accounts.recovery_codes_renewed",
    "accounts.totp_added",
    "accounts.totp_removed",
    "tokens.created",
    "tokens.revoked",
  ],
  account: [
    "accounts.avatar_changed",
    "accounts.avatar_removed",
    "accounts.deactivated",
    "accounts.deletion_requested",
    "accounts.export_requested",
    "accounts.handle_changed",
    "accounts.notifications_changed",
    "accounts.profile_edited",
    "accounts.restored",
  ],
  staff: [
    "accounts.acted_as",
    "accounts.acting_ended",
    "accounts.reinstated",
    "accounts.role_changed",
    "accounts.suspended",
  ],
  works: [
    "characters.created",
    "characters.deleted",
    "characters.published",
    "characters.restored",
    "characters.unpublished",
    "portraits.chosen",
    "portraits.deleted",
    "portraits.painted",
    "portraits.requested",
  ],
} as const;

export type ActivityGroup = keyof typeof activityGroups;
export const activityGroupNames = Object.keys(activityGroups) as [ActivityGroup, ...ActivityGroup[]];

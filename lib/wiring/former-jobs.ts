/** What jobs were called in the version before: what still waits under these names is taken over at the start. */
export const formerJobs: Readonly<Record<string, string>> = {
  "credentials.mail_welcome": "credentials.mail_welcome",
  "credentials.mail_recovery": "credentials.mail_recovery",
  "credentials.mail_magic_link": "credentials.mail_magic_link",
  "credentials.mail_email_change": "credentials.mail_email_change",
  "credentials.text_code": "credentials.text_code",
  "notifications.mail_notification": "notifications.mail_notification",
  "notifications.text_notification": "notifications.text_notification",
  "data_exports.build": "data_exports.build",
  "profiles.remove_file": "profiles.remove_file",
  "profiles.renew_avatar": "profiles.renew_avatar",
  "users.purge_expired": "users.purge_expired",
  "system.deliver_pending": "system.deliver_pending",
};

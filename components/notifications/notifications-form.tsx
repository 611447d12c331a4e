"use client";

import { useTranslations } from "next-intl";
import { SettingsForm } from "@/components/settings/settings-form";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageLink } from "@/lib/i18n/page-link";
import { editNotificationsAction } from "@/lib/notifications/actions";
import type { NotificationsView } from "@/lib/notifications/notification-choices";
import {
  type Channel,
  channels,
  type NotificationReason,
} from "@/lib/notifications/notification-table";
import { NotificationCell } from "./notification-cell";

const reasons: readonly NotificationReason[] = ["convenience", "safety", "keepers", "way_back"];

/** Events down, channels across. What cannot be switched off says so, and why. */
export function NotificationsForm({
  notifications: { phone, rows },
}: {
  notifications: NotificationsView;
}) {
  const all = useTranslations("settings");
  const t = useTranslations("settings.notifications");
  const cellOf = (row: NotificationsView["rows"][number], channel: Channel) => (
    <NotificationCell
      name={`${row.event}.${channel}`}
      label={t("of", { channel: t(channel), event: t(`events.${row.event}`) })}
      cell={row[channel]}
      always={t("always")}
      none={t("none")}
      reachable={channel === "mail" || phone}
    />
  );
  return (
    <SettingsForm
      action={editNotificationsAction}
      submit={all("save")}
      done={all("saved")}
      kind="act"
      here="/settings/notifications"
    >
      {!phone && (
        <Notice>
          {t("phoneFirst")}{" "}
          <PageLink href="/settings/security" className="prose-link">
            {t("phoneGo")}
          </PageLink>
        </Notice>
      )}
      {reasons.map((reason) => (
        <table key={reason} className="w-full border-collapse">
          <caption className="pb-2 text-start">
            <span className="font-display text-lg font-semibold">{t(`reasons.${reason}`)}</span>
            <span className="flex gap-1.5 text-sm text-ink-soft">
              {reason !== "convenience" && <Icon name="lock" className="mt-1 size-3.5" />}
              {t(`why.${reason}`)}
            </span>
          </caption>
          <thead>
            <tr className="border-b border-rule text-xs text-ink-soft">
              <th scope="col" className="py-2 text-start font-semibold">
                {t("event")}
              </th>
              {channels.map((channel) => (
                <th
                  key={channel}
                  scope="col"
                  className="w-14 py-2 text-center font-semibold sm:w-28"
                >
                  {t(channel)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter((row) => row.reason === reason)
              .map((row) => (
                <tr key={row.event} className="border-b border-rule/60 last:border-0">
                  <th scope="row" className="py-1 pe-3 text-start font-normal max-sm:text-sm">
                    {t(`events.${row.event}`)}
                  </th>
                  {channels.map((channel) => (
                    <td key={channel} className="py-1 text-center">
                      {cellOf(row, channel)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </SettingsForm>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "@/components/settings/refusal";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { Field, type FieldControl } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { PictureImage } from "@/components/ui/picture";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { type Locale, localeNames, locales } from "@/lib/i18n/locales";
import { changeHandleAction, editProfileAction } from "@/lib/profiles/actions";
import {
  bioLengthMax,
  linkLabelLengthMax,
  linkUrlLengthMax,
  profileLinksMax,
  pronounsLengthMax,
} from "@/lib/profiles/limits";
import { handleLengthMax, nameLengthMax } from "@/lib/users/limits";
import { AvatarForm } from "./avatar-form";

type Profile = {
  handle: string | null;
  name: string | null;
  pronouns: string | null;
  bio: string | null;
  avatar: PictureImage | null;
  links: { label: string; url: string }[];
  privacy: Record<string, string>;
  locale: Locale;
  timeZone: string | null;
};

const linkRowsMin = 3;
const withoutField = ["avatar", "statistics"] as const;

export function ProfileForm({
  profile,
  timeZones,
}: {
  profile: Profile;
  timeZones: readonly string[];
}) {
  const t = useTranslations("settings");
  const p = (key: string) => t(`profile.${key}` as "profile.name");
  const audience = (field: string, control?: FieldControl, className?: string) => (
    <Select
      className={className}
      {...(control ?? {
        "aria-label": `${p(field === "links" ? "linksWho" : field)}: ${p("who")}`,
      })}
      name={`privacy.${field}`}
      defaultValue={profile.privacy[field] ?? "public"}
      options={(["public", "members", "private"] as const).map((value) => ({
        value,
        label: p(value),
      }))}
    />
  );
  // One more than there are, so that another can be added.
  const rows = Math.min(profileLinksMax, Math.max(linkRowsMin, profile.links.length + 1));
  const linkRows = Array.from({ length: rows }, (_, at) => at);
  // On a phone who sees it stands quietly at the end of the label's line, not as one more field.
  const row =
    "relative grid gap-2 sm:grid-cols-[minmax(0,1fr)_9rem] sm:items-end max-sm:[&_label]:min-h-11 max-sm:[&_label]:items-center max-sm:[&_label]:pe-40";
  const seenBy = (field: string) => (
    <div className="flex items-center text-ink-soft max-sm:absolute max-sm:end-0 max-sm:top-0 sm:block">
      <Icon name="eye" className="-me-2 sm:hidden" />
      {audience(
        field,
        undefined,
        "max-sm:border-transparent max-sm:bg-transparent max-sm:text-ink-soft max-sm:shadow-none",
      )}
    </div>
  );
  return (
    <>
      <AvatarForm name={profile.name} avatar={profile.avatar} />
      <SettingsSection
        title={p("title")}
        lead={t("profile.lead", { address: `\u2066/u/${profile.handle ?? ""}\u2069` })}
      >
        <SettingsForm
          action={editProfileAction}
          submit={t("save")}
          done={t("saved")}
          kind="act"
          here="/settings"
        >
          {(state) => (
            <>
              <div className={row}>
                <Field label={p("name")} error={errorOf(state, "name")}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name="name"
                      maxLength={nameLengthMax}
                      defaultValue={profile.name ?? ""}
                    />
                  )}
                </Field>
                {seenBy("name")}
              </div>
              <div className={row}>
                <Field label={p("pronouns")} error={errorOf(state, "pronouns")}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name="pronouns"
                      maxLength={pronounsLengthMax}
                      defaultValue={profile.pronouns ?? ""}
                    />
                  )}
                </Field>
                {seenBy("pronouns")}
              </div>
              <div className={row}>
                <Field label={p("bio")} error={errorOf(state, "bio")}>
                  {(control) => (
                    <TextArea
                      {...control}
                      name="bio"
                      maxLength={bioLengthMax}
                      defaultValue={profile.bio ?? ""}
                    />
                  )}
                </Field>
                {seenBy("bio")}
              </div>
              {linkRows.map((at) => (
                <fieldset key={at} className="grid gap-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
                  <legend className="mb-1.5 text-sm font-semibold">
                    {t("profile.link", { n: at + 1 })}
                  </legend>
                  <TextInput
                    name={`links.${at}.label`}
                    aria-label={p("linkLabel")}
                    placeholder={p("linkLabel")}
                    maxLength={linkLabelLengthMax}
                    defaultValue={profile.links[at]?.label ?? ""}
                  />
                  <TextInput
                    name={`links.${at}.url`}
                    dir="ltr"
                    inputMode="url"
                    aria-label={p("linkUrl")}
                    placeholder="https://"
                    maxLength={linkUrlLengthMax}
                    defaultValue={profile.links[at]?.url ?? ""}
                  />
                  {errorOf(state, `links.${at}.url`) && (
                    <p className="text-sm text-oxblood-ink">{errorOf(state, `links.${at}.url`)}</p>
                  )}
                </fieldset>
              ))}
              <div className="grid gap-1.5 sm:max-w-36">
                <span aria-hidden="true" className="text-sm font-semibold">
                  {p("linksWho")}
                </span>
                {audience("links")}
              </div>
              <div className="grid items-start gap-4 sm:grid-cols-2">
                {withoutField.map((field) => (
                  <Field
                    key={field}
                    label={p(`${field}Who`)}
                    {...(field === "statistics" ? { hint: p("statisticsHint") } : {})}
                  >
                    {(control) => audience(field, control)}
                  </Field>
                ))}
              </div>
              <div className="grid items-start gap-4 sm:grid-cols-2">
                <Field label={p("language")}>
                  {(control) => (
                    <Select
                      {...control}
                      name="locale"
                      defaultValue={profile.locale}
                      options={locales.map((value) => ({ value, label: localeNames[value] }))}
                    />
                  )}
                </Field>
                <Field
                  label={p("timeZone")}
                  hint={p("timeZoneHint")}
                  error={errorOf(state, "timeZone")}
                >
                  {(control) => (
                    <>
                      <TextInput
                        {...control}
                        name="timeZone"
                        dir="ltr"
                        list="time-zones"
                        autoComplete="off"
                        spellCheck={false}
                        defaultValue={profile.timeZone ?? ""}
                      />
                      <datalist id="time-zones">
                        {timeZones.map((zone) => (
                          <option key={zone} value={zone} />
                        ))}
                      </datalist>
                    </>
                  )}
                </Field>
              </div>
            </>
          )}
        </SettingsForm>
      </SettingsSection>
      <SettingsSection title={p("handleTitle")}>
        <SettingsForm
          action={changeHandleAction}
          submit={p("handleSave")}
          done={t("saved")}
          here="/settings"
        >
          {(state) => (
            <Field
              label={p("handle")}
              hint={p("handleHint")}
              error={errorOf(state, "handle")}
              required
            >
              {(control) => (
                <TextInput
                  {...control}
                  name="handle"
                  dir="ltr"
                  autoCapitalize="off"
                  spellCheck={false}
                  maxLength={handleLengthMax}
                  defaultValue={profile.handle ?? ""}
                />
              )}
            </Field>
          )}
        </SettingsForm>
      </SettingsSection>
    </>
  );
}

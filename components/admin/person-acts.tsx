"use client";

import { useTranslations } from "next-intl";
import { errorOf } from "@/components/settings/refusal";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsSection } from "@/components/settings/settings-section";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import {
  actAsAction,
  endSessionsOfPersonAction,
  grantStarsAction,
  reinstateUserAction,
  setRoleAction,
  suspendUserAction,
} from "@/lib/admin/actions";
import { type PersonView, suspensionTerms } from "@/lib/admin/schema";
import { reasonLengthMax } from "@/lib/moderation/limits";
import { grantReasonLengthMax, grantStarsMax } from "@/lib/stars/limits";
import type { SettingsState } from "@/lib/transport/settle";

/** Everything the caller may do to this person, and nothing else: the verbs ask again. */
export function PersonActs({ person }: { person: Pick<PersonView, "id" | "role" | "may"> }) {
  const t = useTranslations("admin.person");
  const roles = useTranslations("admin.roles");
  const stars = useTranslations("stars.grant");
  const { may, id } = person;
  const common = { hidden: { id }, here: `/admin/people/${id}` };
  const reason = (state: SettingsState, label: string) => (
    <Field label={label} hint={t("whyHint")} error={errorOf(state, "reason")} required>
      {(control) => (
        <TextInput {...control} name="reason" maxLength={reasonLengthMax} autoComplete="off" />
      )}
    </Field>
  );
  const nothing =
    !may.grantStars &&
    !may.suspend &&
    !may.reinstate &&
    !may.endSessions &&
    !may.actAs &&
    may.roles.length === 0;
  if (nothing) return <SettingsSection title={t("acts")}>{t("actsNone")}</SettingsSection>;
  return (
    <>
      {may.reinstate && (
        <SettingsSection title={t("reinstate")} lead={t("reinstateLead")}>
          <SettingsForm
            action={reinstateUserAction}
            submit={t("reinstate")}
            kind="act"
            {...common}
          />
        </SettingsSection>
      )}
      {may.suspend && (
        <SettingsSection title={t("suspend")} lead={t("suspendLead")}>
          <SettingsForm action={suspendUserAction} submit={t("suspend")} kind="danger" {...common}>
            {(state) => (
              <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
                {reason(state, t("why"))}
                <Field label={t("term")} error={errorOf(state, "days")}>
                  {(control) => (
                    <Select
                      {...control}
                      name="days"
                      options={[
                        { value: "", label: t("termOpen") },
                        ...suspensionTerms.map((days) => ({
                          value: String(days),
                          label: t("termDays", { days }),
                        })),
                      ]}
                    />
                  )}
                </Field>
              </div>
            )}
          </SettingsForm>
        </SettingsSection>
      )}
      {may.endSessions && (
        <SettingsSection title={t("endSessions")} lead={t("endSessionsLead")}>
          <SettingsForm
            action={endSessionsOfPersonAction}
            submit={t("endSessions")}
            done={t("endSessionsDone")}
            {...common}
          >
            {(state) => reason(state, t("why"))}
          </SettingsForm>
        </SettingsSection>
      )}
      {may.roles.length > 0 && (
        <SettingsSection title={t("role")} lead={t("roleLead")}>
          <SettingsForm action={setRoleAction} submit={t("role")} {...common}>
            <Field label={t("roleNew")}>
              {(control) => (
                <Select
                  {...control}
                  name="role"
                  options={may.roles.map((value) => ({ value, label: roles(value) }))}
                />
              )}
            </Field>
          </SettingsForm>
        </SettingsSection>
      )}
      {may.grantStars && (
        <SettingsSection title={stars("title")} lead={stars("lead")}>
          <SettingsForm
            action={grantStarsAction}
            submit={stars("submit")}
            done={stars("done")}
            {...common}
          >
            {(state) => (
              <div className="grid items-start gap-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
                <Field label={stars("amount")} error={errorOf(state, "amount")} required>
                  {(control) => (
                    <TextInput
                      {...control}
                      name="amount"
                      inputMode="numeric"
                      maxLength={String(grantStarsMax).length}
                      autoComplete="off"
                    />
                  )}
                </Field>
                <Field
                  label={stars("reason")}
                  hint={stars("reasonHint")}
                  error={errorOf(state, "reason")}
                  required
                >
                  {(control) => (
                    <TextInput
                      {...control}
                      name="reason"
                      maxLength={grantReasonLengthMax}
                      autoComplete="off"
                    />
                  )}
                </Field>
              </div>
            )}
          </SettingsForm>
        </SettingsSection>
      )}
      {may.actAs && (
        <SettingsSection title={t("actAs")} lead={t("actAsLead")}>
          <SettingsForm action={actAsAction} submit={t("actAs")} {...common}>
            {(state) => reason(state, t("actAsWhy"))}
          </SettingsForm>
        </SettingsSection>
      )}
    </>
  );
}

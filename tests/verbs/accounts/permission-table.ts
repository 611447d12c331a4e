import { roleRanks } from "@/lib/accounts/permissions";
import type { Actor } from "@/lib/kernel/actor";

/**
 * Who may try each verb, written down apart from the verbs: the least standing, the scope a personal token needs, and
 * whether a fresh proof of identity is due. A verb without a row here fails the build, and so does a row without a verb.
 */
export const permissionTable: Readonly<Record<string, string>> = {
  "accounts.act_as": "admin, no token, fresh",
  "accounts.add_passkey": "member, no token, fresh",
  "accounts.answer_second_factor": "anyone, no token",
  "accounts.appoint_superuser": "superuser, no token, fresh",
  "accounts.begin_passkey": "member, no token, fresh",
  "accounts.begin_passkey_proof": "member, no token",
  "accounts.begin_passkey_sign_in": "anyone, no token",
  "accounts.begin_phone_change": "member, no token, fresh",
  "accounts.begin_second_factor_passkey": "anyone, no token",
  "accounts.begin_totp": "member, no token, fresh",
  "accounts.change_handle": "member, account:write",
  "accounts.change_password": "member, no token, fresh",
  "accounts.check_phone_code": "anyone, no token",
  "accounts.confirm_email_change": "anyone, no token",
  "accounts.confirm_phone_change": "member, no token, fresh",
  "accounts.confirm_totp": "member, no token, fresh",
  "accounts.deactivate": "member, no token, fresh",
  "accounts.edit_appearance": "person, account:write",
  "accounts.edit_profile": "member, account:write",
  "accounts.end_other_sessions": "member, account:write",
  "accounts.end_session": "member, account:write",
  "accounts.exchange_magic_link": "anyone, no token",
  "accounts.exchange_passkey": "anyone, no token",
  "accounts.exchange_phone_code": "anyone, no token",
  "accounts.exchange_second_factor": "anyone, no token",
  "accounts.find_export": "member, no token, fresh",
  "accounts.get_public_profile": "anyone, showcase:read",
  "accounts.list_exports": "member, no token",
  "accounts.list_outbox": "anyone, no token",
  "accounts.list_proofs": "member, no token",
  "accounts.list_sessions": "member, account:read",
  "accounts.list_ways_in": "member, account:read",
  "accounts.log_in": "anyone, no token",
  "accounts.open_magic_link": "anyone, no token",
  "accounts.read_me": "person, account:read",
  "accounts.read_profile": "person, account:read",
  "accounts.reauthenticate": "member, no token",
  "accounts.refresh": "anyone, no token",
  "accounts.register": "anyone, no token",
  "accounts.reinstate_user": "moderator, no token, fresh",
  "accounts.remove_identity": "member, no token, fresh",
  "accounts.remove_passkey": "member, no token, fresh",
  "accounts.remove_phone": "member, no token, fresh",
  "accounts.remove_totp": "member, no token, fresh",
  "accounts.renew_recovery_codes": "member, no token, fresh",
  "accounts.request_deletion": "member, no token, fresh",
  "accounts.request_email_change": "member, no token, fresh",
  "accounts.request_export": "member, no token, fresh",
  "accounts.request_magic_link": "anyone, no token",
  "accounts.request_recovery": "anyone, no token",
  "accounts.request_verification": "member, no token",
  "accounts.reset_password": "anyone, no token",
  "accounts.send_phone_code": "anyone, no token",
  "accounts.set_role": "admin, no token, fresh",
  "accounts.sign_in": "anyone, no token",
  "accounts.sign_in_by_identity": "anyone, no token",
  "accounts.sign_in_by_passkey": "anyone, no token",
  "accounts.sign_out": "anyone, no token",
  "accounts.sign_up": "anyone, no token",
  "accounts.start_guest": "anyone, no token",
  "accounts.stop_acting": "person, no token",
  "accounts.suspend_user": "moderator, no token, fresh",
  "accounts.verify_email": "anyone, no token",
  "activity.list": "member, activity:read",
  "activity.search": "admin, no token",
  "admin.end_sessions": "moderator, no token, fresh",
  "admin.find_people": "moderator, no token",
  "admin.get_person": "moderator, no token",
  "admin.read_queue": "admin, no token",
  "characters.archive": "person, characters:write",
  "characters.choose": "person, characters:write",
  "characters.compare_versions": "person, characters:read",
  "characters.create": "person, characters:write",
  "characters.delete": "person, characters:write",
  "characters.describe": "person, characters:write",
  "characters.duplicate": "person, characters:write",
  "characters.edit_inventory": "person, characters:write",
  "characters.get": "person, characters:read",
  "characters.get_play": "person, characters:read",
  "characters.get_public": "anyone, showcase:read",
  "characters.get_version": "person, characters:read",
  "characters.level_down": "person, characters:write",
  "characters.level_up": "person, characters:write",
  "characters.list": "person, characters:read",
  "characters.list_public_addresses": "anyone, no token",
  "characters.list_showcase": "anyone, showcase:read",
  "characters.list_versions": "person, characters:read",
  "characters.merge": "person, characters:write",
  "characters.patch": "person, characters:write",
  "characters.play": "person, characters:write",
  "characters.prepare_spell": "person, characters:write",
  "characters.publish": "person, characters:write",
  "characters.replace": "person, characters:write",
  "characters.restore": "person, characters:write",
  "characters.restore_version": "person, characters:write",
  "characters.roll_abilities": "person, characters:write",
  "characters.suggest_name": "anyone, rules:read",
  "characters.surprise": "person, characters:write",
  "characters.unpublish": "person, characters:write",
  "characters.wizard": "person, characters:read",
  "exports.list": "person, characters:read",
  "health.check": "anyone, no token",
  "imports.preview": "anyone, characters:write",
  "imports.take": "person, characters:write",
  "portraits.cancel": "person, portraits:write",
  "portraits.choose": "person, portraits:write",
  "portraits.delete": "person, portraits:write",
  "portraits.finish": "superuser, no token",
  "portraits.get_generation": "person, portraits:read",
  "portraits.list": "person, portraits:read",
  "portraits.request": "person, portraits:write",
  "portraits.retry": "person, portraits:write",
  "portraits.sketch": "person, no token",
  "rules.check": "anyone, rules:read",
  "rules.describe": "anyone, rules:read",
  "rules.get": "anyone, rules:read",
  "rules.list": "anyone, rules:read",
  "rules.sheet": "anyone, rules:read",
  "tokens.create": "member, no token, fresh",
  "tokens.list": "member, account:read",
  "tokens.revoke": "member, account:write",
};

const standings = ["person", "member", "moderator", "admin", "superuser"];

export const gateCodes: ReadonlySet<string> = new Set([
  "auth.token_not_accepted",
  "auth.scope_missing",
  "auth.required",
  "auth.members_only",
  "auth.role_missing",
  "auth.reauthentication_required",
]);

/** The refusal that a row asks for, for somebody like this; null where the gate stands open. */
export function expectedGate(row: string, actor: Actor): string | null {
  const [access = "", scope = "", freshly] = row.split(", ");
  if (actor.kind === "token") {
    if (scope === "no token") return "auth.token_not_accepted";
    if (!actor.scopes.includes(scope)) return "auth.scope_missing";
  }
  if (access === "anyone") return null;
  if (!("userId" in actor)) return "auth.required";
  if (access === "person") return null;
  if (actor.userKind === "guest") return "auth.members_only";
  const standing = standings[roleRanks[actor.role] + 1] ?? "";
  if (standings.indexOf(standing) < standings.indexOf(access)) return "auth.role_missing";
  const isStale = actor.kind === "user" && !(actor.freshUntil && actor.freshUntil > new Date());
  return freshly && isStale ? "auth.reauthentication_required" : null;
}

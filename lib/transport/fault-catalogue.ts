import type { FaultKind } from "@/lib/kernel/fault";

export type FaultEntry = {
  kind: FaultKind;
  /** When it happens. */
  meaning: string;
  /** What the caller can do about it. */
  remedy: string;
};

const row = (kind: FaultKind, meaning: string, remedy: string): FaultEntry => ({ kind, meaning, remedy });

/**
 * Every problem that any door can answer, by its code. A house test holds it against what the code throws, and the
 * reference, `docs/errors.md` and the API's document are made of it.
 */
export const faultCatalogue: Readonly<Record<string, FaultEntry>> = {
  "request.malformed_json": row(
    "malformed",
    "The body is not valid JSON, or not valid UTF-8.",
    "Send what a JSON serializer writes.",
  ),
  "request.not_an_object": row(
    "malformed",
    "The body is JSON, but a list, a text, a number or null.",
    "Send an object.",
  ),
  "request.too_deep": row(
    "malformed",
    "The body is nested deeper than 64 levels.",
    "Send the documented shape; none is that deep.",
  ),
  "request.repeated_name": row(
    "malformed",
    "An object of the body gives one name twice.",
    "Send what a JSON serializer writes.",
  ),
  "request.not_json": row(
    "unsupported",
    "The body has no JSON content type.",
    "Send `Content-Type: application/json` (or `application/merge-patch+json`).",
  ),
  "request.too_large": row("too_large", "The body is larger than the operation reads.", "Send less at once."),
  "request.invalid": row(
    "invalid",
    "One or more fields are refused; `errors` names each with its path and code.",
    "Correct the named fields.",
  ),
  "request.unreadable_text": row(
    "invalid",
    "A text holds U+0000 or half of a surrogate pair.",
    "Take the character out; `errors` names the field.",
  ),
  "request.repeated_parameter": row(
    "invalid",
    "A query parameter is given more than once.",
    "Give each parameter once.",
  ),
  "request.cursor": row(
    "invalid",
    "The cursor was not made by this list, or was changed on the way.",
    "Start without a cursor, and follow `nextCursor` as it is.",
  ),
  "request.idempotency_key_invalid": row(
    "invalid",
    "The Idempotency-Key is empty or longer than 200 characters.",
    "Send a random value such as a UUID.",
  ),
  "request.idempotency_key_reused": row(
    "conflict",
    "The Idempotency-Key was used within the last day for another operation or another input.",
    "Make a new key for a new request; repeat a request with exactly the same input.",
  ),
  "request.unknown_path": row(
    "not_found",
    "There is no operation at this address.",
    "See `/api/docs` for the addresses there are.",
  ),
  "request.method_not_allowed": row(
    "forbidden",
    "The address is known, the method is not.",
    "Use one of the methods that the `Allow` header names.",
  ),
  "request.rate_limited": row(
    "rate_limited",
    "More requests than a policy allows; `RateLimit-Policy` names it.",
    "Wait for the seconds in `Retry-After`, and pace yourself by `RateLimit`.",
  ),
  "request.unexpected": row(
    "unavailable",
    "A fault of ours. It is logged under `requestId`; nothing was half done.",
    "Try again; if it stays, tell us the `requestId`.",
  ),
  "request.database_away": row(
    "unavailable",
    "The database cannot be reached just now; nothing was changed.",
    "Come back after the seconds in `Retry-After`; a write may be sent again as it was.",
  ),
  "request.overloaded": row(
    "unavailable",
    "More is asked for at once than can be answered in time; nothing was done.",
    "Come back after the seconds in `Retry-After`.",
  ),

  "auth.required": row("unauthenticated", "The operation needs somebody.", "Send `Authorization: Bearer …`."),
  "auth.token_invalid": row(
    "unauthenticated",
    "The token is unknown, expired, revoked, or its account is closed.",
    "Refresh the access token, or make a new personal token.",
  ),
  "auth.refresh_invalid": row(
    "unauthenticated",
    "The refresh token is unknown, expired or was spent before; a reuse ends the whole session.",
    "Sign in again.",
  ),
  "auth.token_not_accepted": row(
    "forbidden",
    "Personal tokens are never accepted for this operation.",
    "Sign in and use the access token.",
  ),
  "auth.scope_missing": row(
    "forbidden",
    "The token lacks the scope; `WWW-Authenticate` names it.",
    "Make a token with that scope.",
  ),
  "auth.members_only": row("forbidden", "A guest asked for what only members have.", "Sign up; what was made stays."),
  "auth.role_missing": row("forbidden", "The operation is for the staff.", "Ask somebody who may."),
  "auth.permission_missing": row(
    "forbidden",
    "The role lacks the permission that the sentence names.",
    "Ask somebody who may.",
  ),
  "auth.reauthentication_required": row(
    "forbidden",
    "A dangerous act without a recent proof of identity.",
    "Prove who you are once more, and repeat.",
  ),
  "auth.cross_site": row(
    "forbidden",
    "A write that relies on the browser's cookie came from another site.",
    "Use a token from other origins.",
  ),

  "accounts.wrong_credentials": row(
    "unauthenticated",
    "Address and password do not belong together. Unknown addresses get the same answer.",
    "Check both; recover the account if the password is lost.",
  ),
  "accounts.suspended": row("forbidden", "The account is suspended.", "Write to the operator."),
  "accounts.already_somebody": row(
    "conflict",
    "A guest session was asked for by somebody signed in.",
    "Go on as you are.",
  ),
  "accounts.not_while_acting": row(
    "forbidden",
    "A member of the staff acts as this user, and this is the user's alone to do.",
    "Stop acting first.",
  ),
  "accounts.second_factor_over": row(
    "gone",
    "The question for the second factor was answered, failed too often or is older than five minutes.",
    "Sign in again.",
  ),
  "accounts.code_wrong": row(
    "invalid",
    "The code is wrong, spent or too old.",
    "Type the newest code, or ask for another one.",
  ),
  "accounts.code_too_soon": row(
    "rate_limited",
    "A code was sent less than a minute ago.",
    "Wait for the seconds in `Retry-After`.",
  ),
  "accounts.wrong_password": row("invalid", "The present password is not right.", "Type it again."),
  "accounts.link_invalid": row("gone", "The link of a mail is unknown, spent or too old.", "Ask for a new one."),
  "accounts.verification_superseded": row(
    "conflict",
    "The address was confirmed for another account in the meantime.",
    "Use another address.",
  ),
  "accounts.passkey_refused": row(
    "invalid",
    "The answer of the passkey could not be verified.",
    "Try again with the same device.",
  ),
  "accounts.email_unproved": row(
    "conflict",
    "The member's mailbox has not been confirmed.",
    "Let them follow the link in the welcome letter first.",
  ),
  "accounts.email_taken": row("conflict", "The address cannot be taken for this account.", "Use another address."),
  "accounts.phone_taken": row("conflict", "The number cannot be taken for this account.", "Use another number."),
  "accounts.identity_taken": row("conflict", "That identity belongs to another account.", "Sign in with it instead."),
  "accounts.mailbox_known": row(
    "conflict",
    "The mailbox that the provider names belongs to an account that is not linked to it.",
    "Sign in to that account, then link the provider in its settings.",
  ),
  "accounts.mailbox_unproved": row(
    "conflict",
    "The provider does not say that it has verified the person's mailbox.",
    "Verify the mailbox at the provider, or sign up in another way.",
  ),
  "accounts.way_in_not_found": row("not_found", "The account has no such way in.", "List the ways in first."),
  "accounts.last_way_in": row(
    "conflict",
    "Without this way in nobody could enter the account any more.",
    "Add another way in first.",
  ),
  "accounts.session_not_found": row("not_found", "There is no such session of the caller.", "List the sessions first."),
  "accounts.totp_already_on": row("conflict", "An authenticator app is set up already.", "Remove it first."),
  "accounts.totp_not_begun": row(
    "not_found",
    "No authenticator app is set up, or its setting up was not begun.",
    "Begin setting it up.",
  ),
  "accounts.passkeys_too_many": row("conflict", "The account has as many passkeys as it may.", "Remove one."),
  "accounts.passkey_not_found": row("not_found", "The account has no such passkey.", "List the passkeys first."),
  "accounts.export_running": row("conflict", "An archive of the account is being packed already.", "Wait for it."),
  "accounts.export_not_found": row(
    "not_found",
    "There is no such archive, or its seven days are over.",
    "Ask for a new one.",
  ),
  "accounts.user_not_found": row("not_found", "There is no such person.", "Check the id."),
  "accounts.cannot_judge": row(
    "forbidden",
    "The person is oneself, no member, or of one's own rank or above.",
    "Ask somebody of a higher rank.",
  ),
  "accounts.not_suspended": row("conflict", "The person is not suspended.", "Nothing needs to be done."),
  "accounts.cannot_act_as": row(
    "conflict",
    "The person is oneself, of the staff, or somebody is acted as already.",
    "Stop acting first, or choose somebody else.",
  ),
  "accounts.not_acting": row("conflict", "Nobody is acted as.", "There is nothing to stop."),
  "accounts.profile_not_found": row("not_found", "No public profile has this handle.", "Check the handle."),
  "accounts.no_outbox": row(
    "not_found",
    "Letters go out for real here, so there is no outbox to look into.",
    "Look into the mailbox.",
  ),

  "characters.not_found": row(
    "not_found",
    "There is no such character, or it is not the caller's to see.",
    "Check the id and the account.",
  ),
  "characters.version_not_found": row("not_found", "The ledger has no such version.", "List the versions first."),
  "characters.changed_elsewhere": row(
    "stale",
    "The character has changed since the ETag was read.",
    "Read it again, merge, and send the new ETag.",
  ),
  "characters.too_many": row(
    "conflict",
    "The account keeps as many characters as it may (500; a guest 5).",
    "Delete one.",
  ),
  "characters.incomplete": row(
    "conflict",
    "A character with open choices cannot be shown.",
    "Make the open choices; `POST /rules/check` lists them.",
  ),
  "characters.unnamed": row("conflict", "A character without a name cannot be shown.", "Name it."),
  "characters.sign_up_to_publish": row(
    "forbidden",
    "A guest cannot put a character into the showcase.",
    "Sign up, or share an unlisted link.",
  ),
  "characters.level_max": row("conflict", "The character is at level 20.", "No level follows."),
  "characters.level_min": row("conflict", "The character is at level 1.", "Change its class instead."),
  "characters.nothing_left": row(
    "conflict",
    "The slot, the use, the points or the hit die that an act spends are spent already, or the character has none.",
    "Read the play state; it tells what is left.",
  ),
  "characters.cannot_rest": row(
    "conflict",
    "A rest, or a hit die, needs at least 1 hit point.",
    "Heal or revive the character first.",
  ),
  "characters.not_dying": row(
    "conflict",
    "A death save or stabilizing needs a character at 0 hit points, and reviving a dead one.",
    "Read the play state first.",
  ),
  "characters.cannot_cast": row(
    "conflict",
    "The sheet has no such spell to be cast in this way: not prepared, no ritual, the slot too low, armor without training, or 0 hit points.",
    "Read `spells` of the sheet: `how`, `ritual`, `free`.",
  ),
  "characters.nothing_newer": row(
    "conflict",
    "The character carries none of these entries in an older wording.",
    "`GET /characters/{id}/homebrew` lists those that have a newer one.",
  ),
  "characters.nothing_to_undo": row(
    "conflict",
    "No act is kept that could be taken back.",
    "The answer's `undo` tells whether there is one.",
  ),
  "characters.prepared_full": row(
    "conflict",
    "The class has as many spells prepared as it may.",
    "Let one go, or name it in `instead`.",
  ),
  "characters.prepared_fixed": row(
    "conflict",
    "The class replaces a prepared spell only when it gains a level.",
    "Choose the replacement among the choices of the new level.",
  ),
  "characters.prepared_already": row("conflict", "The spell is prepared or known already.", "Nothing needs doing."),
  "characters.cannot_prepare": row(
    "conflict",
    "The spell cannot be prepared: not on the class's list or in its book, of too high a level, or not prepared when it is to be let go.",
    "Read the open choices of the character.",
  ),
  "characters.pack_full": row("conflict", "An inventory holds 400 entries at most.", "Remove some first."),
  "characters.too_many_choices": row(
    "conflict",
    "A build has 600 choices at most; one with everything taken at level 20 has under 300.",
    "Empty slots that belong to nothing first.",
  ),
  "characters.already_rolled": row(
    "conflict",
    "The abilities were rolled before.",
    "Ask with `again`; the first cast stays on record.",
  ),

  "homebrew.not_found": row(
    "not_found",
    "No homebrew entry of yours has this id.",
    "List your entries with `GET /homebrew`.",
  ),
  "homebrew.changed_elsewhere": row(
    "stale",
    "The entry was written anew since the ETag was read.",
    "Read it again, and send the new ETag.",
  ),
  "homebrew.too_many": row(
    "conflict",
    "The account keeps as many homebrew entries as it may.",
    "Delete entries that no character needs.",
  ),
  "homebrew.too_many_carried": row(
    "conflict",
    "A character carries 60 homebrew entries at most.",
    "Let the character go of others first.",
  ),

  "exports.not_shared": row(
    "conflict",
    "A private character has no public addresses.",
    "Publish it first, unlisted or public.",
  ),

  "imports.empty": row("invalid", "No file was given, or two.", "Give exactly one of `base64` and `text`."),
  "imports.too_large": row(
    "too_large",
    "The file, or the document inside, is larger than 6 MB.",
    "Export the character alone, without embedded pictures.",
  ),
  "imports.too_many_files": row("invalid", "More than 8 files were chosen on the page.", "Choose fewer."),
  "imports.too_deep": row(
    "invalid",
    "The document is nested deeper than 64 levels.",
    "Send a character; none is that deep.",
  ),
  "imports.too_many_values": row(
    "too_large",
    "The document holds more than 300,000 values.",
    "Send one character only.",
  ),
  "imports.too_much": row(
    "invalid",
    "The character is larger than one can be here; `errors` names what is.",
    "Send a smaller one.",
  ),
  "imports.forbidden_key": row(
    "invalid",
    "The document uses `__proto__`, `constructor`, `prototype` or a control character in a name.",
    "Take it out.",
  ),
  "imports.not_json": row("invalid", "The text is not a JSON object or list.", "Send the file as it was exported."),
  "imports.unknown": row(
    "invalid",
    "The document is JSON and no character of a kind that is read; the message names its first fields.",
    "Send a Mythwright document, a Foundry dnd5e actor, a character card, or the JSON export of D&D Beyond, Pathbuilder or DiceCloud.",
  ),
  "imports.looks_like": row(
    "invalid",
    "The file is of a kind that is known and not read (`what`: roll20, orcbrew, jpeg, webp, pdf, xml ...).",
    "The message says what to do next.",
  ),
  "imports.other_game": row(
    "invalid",
    "The Foundry actor is of another game system than dnd5e.",
    "Send an actor of the dnd5e system, versions 1 to 5.",
  ),
  "imports.other_version": row(
    "invalid",
    "The document is of a version of our schema that this server does not know.",
    "Export it again from a server of this version, or update this one.",
  ),
  "imports.invalid_document": row(
    "invalid",
    "The document says it is ours and is not valid by its schema; `errors` names the fields.",
    "Correct the named fields.",
  ),
  "imports.wrong_actor": row("invalid", "The actor is no player character.", "Export an actor of type `character`."),
  "imports.broken_png": row("invalid", "The PNG is damaged or cut off.", "Send the file as it was exported."),
  "imports.broken_zip": row("invalid", "The packed file is damaged or cut off.", "Send the file as it was exported."),
  "imports.no_card": row(
    "invalid",
    "The PNG carries no character card.",
    "Send the card itself, not a copy that lost its text.",
  ),
  "imports.no_such_character": row(
    "invalid",
    "The file has fewer characters than `which` asks for.",
    "Count from 0; the preview's `names` lists them.",
  ),
  "imports.bomb": row(
    "too_large",
    "A compressed part would unpack to more than is read; it was not opened.",
    "Send the file uncompressed.",
  ),
  "imports.too_slow": row(
    "too_large",
    "Reading the file took more time or memory than it may and was stopped.",
    "Send the character alone.",
  ),
  "imports.busy": row("unavailable", "Too many files are being read at the moment.", "Try again in a few seconds."),
  "imports.not_previewed": row(
    "conflict",
    "The file or the character is not the one whose difference was shown.",
    "Ask for the preview again, and send its `digest`.",
  ),

  "portraits.not_found": row(
    "not_found",
    "There is no such portrait, or it is not the caller's.",
    "List the portraits of the character.",
  ),
  "portraits.generation_not_found": row(
    "not_found",
    "There is no such run, or it is not the caller's.",
    "List the portraits of the character.",
  ),
  "portraits.too_many_running": row(
    "conflict",
    "As many portraits as one person may have made at once are under way.",
    "Wait for one, or cancel it.",
  ),
  "portraits.too_many": row("conflict", "The character has as many portraits as it keeps.", "Delete one."),
  "portraits.still_running": row("conflict", "A run that is under way cannot be repeated.", "Wait, or cancel it."),
  "portraits.provider_not_configured": row(
    "unavailable",
    "No image model is set up in this installation.",
    'Ask for `"provider": "painter"`, or leave the provider out.',
  ),

  "tokens.too_many": row("conflict", "The account has as many personal tokens as it may.", "Revoke one."),
  "tokens.not_found": row("not_found", "The account has no such token.", "List the tokens first."),

  "exports.busy": row("unavailable", "As many sheets as one machine prints at once are on the press.", "Try again."),
  "exports.too_slow": row("unavailable", "The sheet could not be laid out in time.", "Try another layout."),

  "rules.not_found": row("not_found", "The rules have no such entry.", "List the kind first."),
};

export function faultEntry(code: string): FaultEntry | undefined {
  return Object.hasOwn(faultCatalogue, code) ? faultCatalogue[code] : undefined;
}

import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const charactersFaults = {
  "characters.not_found": {
    kind: "not_found",
    meaning: "There is no such character, or it is not the caller's to see.",
    remedy: "Check the id and the account.",
  },
  "characters.version_not_found": {
    kind: "not_found",
    meaning: "The ledger has no such version.",
    remedy: "List the versions first.",
  },
  "characters.changed_elsewhere": {
    kind: "stale",
    meaning: "The character has changed since the ETag was read.",
    remedy: "Read it again, merge, and send the new ETag.",
  },
  "characters.too_many": {
    kind: "conflict",
    meaning: "The account keeps as many characters as it may (500; a guest 5).",
    remedy: "Delete one.",
  },
  "characters.incomplete": {
    kind: "conflict",
    meaning: "A character with open choices cannot be shown.",
    remedy: "Make the open choices; `POST /rules/check` lists them.",
  },
  "characters.unnamed": {
    kind: "conflict",
    meaning: "A character without a name cannot be shown.",
    remedy: "Name it.",
  },
  "characters.sign_up_to_publish": {
    kind: "forbidden",
    meaning: "A guest cannot put a character into the showcase.",
    remedy: "Sign up, or share an unlisted link.",
  },
  "characters.level_max": {
    kind: "conflict",
    meaning: "The character is at level 20.",
    remedy: "No level follows.",
  },
  "characters.level_min": {
    kind: "conflict",
    meaning: "The character is at level 1.",
    remedy: "Change its class instead.",
  },
  "characters.nothing_left": {
    kind: "conflict",
    meaning:
      "The slot, the use, the points or the hit die that an act spends are spent already, or the character has none.",
    remedy: "Read the play state; it tells what is left.",
  },
  "characters.cannot_rest": {
    kind: "conflict",
    meaning: "A rest, or a hit die, needs at least 1 hit point.",
    remedy: "Heal or revive the character first.",
  },
  "characters.not_dying": {
    kind: "conflict",
    meaning:
      "A death save or stabilizing needs a character at 0 hit points, and reviving a dead one.",
    remedy: "Read the play state first.",
  },
  "characters.cannot_cast": {
    kind: "conflict",
    meaning:
      "The sheet has no such spell to be cast in this way: not prepared, no ritual, the slot too low, armor without training, or 0 hit points.",
    remedy: "Read `spells` of the sheet: `how`, `ritual`, `free`.",
  },
  "characters.cannot_use": {
    kind: "conflict",
    meaning:
      "The thing is not carried, waits for attunement, does nothing when used, or is a scroll of a spell on no list of the reader's.",
    remedy: "Read `inventory` of the sheet: `magic` says what each thing can do.",
  },
  "characters.nothing_newer": {
    kind: "conflict",
    meaning: "The character carries none of these entries in an older version.",
    remedy: "`GET /characters/{id}/homebrew` lists those that have a newer one.",
  },
  "characters.nothing_to_undo": {
    kind: "conflict",
    meaning: "No act is kept that could be taken back.",
    remedy: "The answer's `undo` tells whether there is one.",
  },
  "characters.prepared_full": {
    kind: "conflict",
    meaning: "The class has as many spells prepared as it may.",
    remedy: "Let one go, or name it in `instead`.",
  },
  "characters.prepared_fixed": {
    kind: "conflict",
    meaning: "The class replaces a prepared spell only when it gains a level.",
    remedy: "Choose the replacement among the choices of the new level.",
  },
  "characters.prepared_already": {
    kind: "conflict",
    meaning: "The spell is prepared or known already.",
    remedy: "Nothing needs doing.",
  },
  "characters.cannot_prepare": {
    kind: "conflict",
    meaning:
      "The spell cannot be prepared: not on the class's list or in its book, of too high a level, or not prepared when it is to be let go.",
    remedy: "Read the open choices of the character.",
  },
  "characters.pack_full": {
    kind: "conflict",
    meaning: "An inventory holds 400 entries at most.",
    remedy: "Remove some first.",
  },
  "characters.too_many_choices": {
    kind: "conflict",
    meaning:
      "A build has 600 choices at most; one with everything taken at level 20 has under 300.",
    remedy: "Empty slots that belong to nothing first.",
  },
  "characters.already_rolled": {
    kind: "conflict",
    meaning: "The abilities were rolled before.",
    remedy: "Ask with `again`; the first cast stays on record.",
  },
} as const satisfies Record<string, FaultEntry>;

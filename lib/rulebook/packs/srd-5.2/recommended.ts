import type { Recommended } from "@/lib/rulebook/pack";

/** Our own advice, no rule: spells that serve almost any table, by level, the best first. */
export const recommended: Recommended = {
  spells: [
    "fire-bolt eldritch-blast sacred-flame vicious-mockery ray-of-frost starry-wisp guidance mage-hand minor-illusion light produce-flame prestidigitation shillelagh thaumaturgy spare-the-dying chill-touch message",
    "shield healing-word bless magic-missile faerie-fire hex hunters-mark guiding-bolt mage-armor cure-wounds detect-magic entangle find-familiar command shield-of-faith divine-favor heroism goodberry sleep dissonant-whispers feather-fall thunderwave ensnaring-strike searing-smite chromatic-orb hellish-rebuke charm-person",
    "misty-step spiritual-weapon hold-person web invisibility aid pass-without-trace lesser-restoration suggestion scorching-ray moonbeam find-steed shatter mirror-image heat-metal spike-growth blur prayer-of-healing see-invisibility",
    "fireball counterspell spirit-guardians hypnotic-pattern revivify fly haste dispel-magic mass-healing-word call-lightning lightning-bolt conjure-animals slow fear sending remove-curse protection-from-energy plant-growth daylight",
    "polymorph banishment dimension-door greater-invisibility death-ward freedom-of-movement ice-storm wall-of-fire guardian-of-faith conjure-woodland-beings aura-of-life confusion charm-monster fire-shield locate-creature",
    "wall-of-force hold-monster greater-restoration mass-cure-wounds cone-of-cold flame-strike telekinesis scrying raise-dead animate-objects dominate-person insect-plague summon-dragon tree-stride dispel-evil-and-good dream",
    "disintegrate heal chain-lightning mass-suggestion heroes-feast true-seeing sunbeam globe-of-invulnerability eyebite blade-barrier irresistible-dance circle-of-death transport-via-plants conjure-fey",
    "forcecage teleport plane-shift resurrection fire-storm regenerate finger-of-death delayed-blast-fireball reverse-gravity prismatic-spray etherealness mirage-arcane",
    "maze sunburst holy-aura dominate-monster mind-blank power-word-stun befuddlement glibness antimagic-field earthquake demiplane",
    "wish foresight mass-heal meteor-swarm shapechange true-resurrection time-stop true-polymorph power-word-heal weird gate",
  ].map((line) => line.split(" ")),
  languages: {
    dragonborn: "draconic",
    dwarf: "dwarvish",
    elf: "elvish",
    gnome: "gnomish",
    goliath: "giant",
    halfling: "halfling",
    orc: "orc",
  },
};

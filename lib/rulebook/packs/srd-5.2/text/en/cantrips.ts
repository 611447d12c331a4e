import type { TextEntry } from "@/lib/rulebook/text-entry";

export const cantrips: Readonly<Record<string, TextEntry>> = {
  "acid-splash": {
    name: "Acid Splash",
    line: "Acid bursts in a 5-foot sphere; those inside save or take acid damage.",
  },
  "chill-touch": {
    name: "Chill Touch",
    line: "A grave-cold touch: necrotic damage, and no healing until your next turn.",
  },
  "dancing-lights": { name: "Dancing Lights", line: "Four lights that drift where you send them." },
  druidcraft: {
    name: "Druidcraft",
    line: "Small wonders of nature: a blossom, a breeze, tomorrow's weather.",
  },
  "eldritch-blast": {
    name: "Eldritch Blast",
    line: "A beam of force that strikes like a hammer; more beams as you grow.",
  },
  elementalism: { name: "Elementalism", line: "Nudge air, earth, fire, or water in small ways." },
  "fire-bolt": { name: "Fire Bolt", line: "Throw fire at a creature or object from 120 feet." },
  guidance: { name: "Guidance", line: "A willing creature adds 1d4 to checks with one skill." },
  light: { name: "Light", line: "An object you touch shines like a torch." },
  "mage-hand": { name: "Mage Hand", line: "A spectral hand that fetches and opens for you." },
  mending: { name: "Mending", line: "Mend a break or tear without a trace." },
  message: { name: "Message", line: "Whisper to a creature far off, and hear its reply." },
  "minor-illusion": {
    name: "Minor Illusion",
    line: "A sound, or a still image no larger than a 5-foot cube.",
  },
  "poison-spray": {
    name: "Poison Spray",
    line: "A puff of toxic mist at a creature within 30 feet.",
  },
  prestidigitation: {
    name: "Prestidigitation",
    line: "Minor tricks: light a candle, clean a coat, flavor soup.",
  },
  "produce-flame": {
    name: "Produce Flame",
    line: "A flame in your palm: a light, and something to throw.",
  },
  "ray-of-frost": { name: "Ray of Frost", line: "A ray of cold that also slows by 10 feet." },
  resistance: {
    name: "Resistance",
    line: "A willing creature takes 1d4 less of one damage type, once a turn.",
  },
  "sacred-flame": {
    name: "Sacred Flame",
    line: "Light falls on a foe; cover does not help its Dexterity save.",
  },
  shillelagh: { name: "Shillelagh", line: "Your club or staff strikes with your casting ability." },
  "shocking-grasp": {
    name: "Shocking Grasp",
    line: "A jolt by touch; the target can't make opportunity attacks.",
  },
  "sorcerous-burst": {
    name: "Sorcerous Burst",
    line: "Raw magic of a type you choose; each 8 rolls again.",
  },
  "spare-the-dying": { name: "Spare the Dying", line: "A creature at 0 hit points is stable." },
  "starry-wisp": {
    name: "Starry Wisp",
    line: "A mote of starlight that also makes the target glow.",
  },
  thaumaturgy: {
    name: "Thaumaturgy",
    line: "Omens of power: a booming voice, trembling ground, doors flung open.",
  },
  "true-strike": {
    name: "True Strike",
    line: "Attack with a weapon, guided by your casting ability.",
  },
  "vicious-mockery": {
    name: "Vicious Mockery",
    line: "An insult that hurts the mind and spoils the next attack.",
  },
};

import { biographyLengthMax, nameLengthMax, pronounsLengthMax } from "@/lib/characters/limits";
import { cutText } from "@/lib/kernel/keepable-text";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { findRow } from "../../find-row";
import { keepText } from "../../keep-text";
import type { Actor } from "./shape";

const traits = [
  "trait",
  "ideal",
  "bond",
  "flaw",
  "appearance",
  "age",
  "height",
  "weight",
  "eyes",
  "hair",
  "skin",
  "faith",
];

export type Story = { name: string; pronouns: string; alignment?: string; biography: string };

/** Who the character is. What the details say besides follows the biography, each line under its name. */
export function readStory(actor: Actor): Story {
  const details = actor.system.at("details");
  const parts = [keepText(details.at("biography", "value"), biographyLengthMax)];
  const shared = keepText(details.at("biography", "public"), biographyLengthMax);
  if (shared !== "" && shared !== parts[0]) parts.push(shared);
  for (const key of traits) {
    const text = keepText(details.at(key), biographyLengthMax);
    if (text !== "") parts.push(`${key.charAt(0).toUpperCase()}${key.slice(1)}: ${text}`);
  }
  const whole = parts.filter((part) => part !== "").join("\n\n");
  const biography = cutText(whole, biographyLengthMax);
  if (biography.length < whole.length)
    details.at("biography", "value").changed("cut", inBrief(biography));
  const written = details.at("alignment");
  const alignment = findRow(srd52.alignments, [written.text()]) ?? neutral(written.text());
  if (alignment) written.carried();
  else if (written.text() !== "") written.lost("noRow", written.text());
  return {
    name: keepText(actor.place.at("name"), nameLengthMax),
    pronouns: keepText(details.at("gender"), pronounsLengthMax),
    ...(alignment ? { alignment } : {}),
    biography,
  };
}

const inBrief = (text: string) => `${text.slice(0, 40).toWellFormed()}…`;
const neutral = (text: string) =>
  /^(?:true )?neutral$/i.test(text.trim()) ? "neutral" : undefined;

export function readExperience(actor: Actor): number | undefined {
  const place = actor.system.at("details", "xp", "value");
  const value = place.number() ?? 0;
  if (value <= 0) return undefined;
  const xp = Math.min(10_000_000, Math.trunc(value));
  if (xp === value) place.carried();
  else place.changed("bounded", xp);
  return xp;
}

const pictureMax = 5 * 1024 * 1024;

/** The picture itself, where the actor has it inside; an address is told and never fetched. */
export function readPicture(actor: Actor): Buffer | undefined {
  const place = actor.place.at("img");
  const written = place.text();
  const [, encoded] =
    /^data:image\/(?:png|jpe?g|webp|avif);base64,([A-Za-z0-9+/=]+)$/.exec(written) ?? [];
  if (encoded && encoded.length <= pictureMax * 1.4) {
    place.changed("picture", "");
    return Buffer.from(encoded, "base64");
  }
  if (written === "" || /^(?:icons\/|systems\/|modules\/)/.test(written)) place.read("default");
  else place.lost("pictureAddress", written.slice(0, 200));
  return undefined;
}

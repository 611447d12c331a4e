import { randomInt } from "node:crypto";
import { foldLetters } from "@/lib/kernel/fold-text";
import { handleLengthMax, handleLengthMin } from "./limits";

/** Letters, digits and single hyphens between them: what reads well in an address and is hard to forge. */
const handlePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that would speak for the site, or stand where a page stands or may stand one day. */
const reserved = new Set(
  `about abuse account accounts activity admin administrator administrators admins api app archive assets auth avatar
  billing blog bot bots build callback cdn character characters charter chat class classes compendium contact cookies
  copyright create credits cron dashboard demo deploy dev developer developers discord docs dungeon-master edit editor
  email en everyone export fa faq feed files forum gallery game-master github google guest guests health help here home
  host image images import index info inn jobs legal license likeness likenesses login logout mail master me media
  members messages metrics mod moderator moderators mythwright mythwright-team new news nobody none null oauth official
  oidc outbox owner party password payment payments phone plans portrait portraits postmaster press pricing privacy
  profile public recovery register report reports robots roll room rooms root rss rules rulebook sale search secure
  security self service session settings showcase sign-in sign-out sign-up signin signout signup site sitemap staff
  stars static stats status store support superuser sysadmin system team templates terms test tokens tos u undefined
  unknown update upload uploads user users verified verify void web webhook webhooks webmaster welcome world www you`.split(
    /\s+/,
  ),
);

/** Look-alikes folded together: `rnithri1` and `mithril` have one skeleton. */
export function handleSkeleton(handle: string): string {
  return foldLetters(handle)
    .replaceAll("-", "")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replace(/[0]/g, "o")
    .replace(/[1il|]/g, "l")
    .replace(/5/g, "s")
    .replace(/8/g, "b");
}

const reservedSkeletons = new Set([...reserved].map(handleSkeleton));

export type HandleFlaw = "handle_form" | "handle_reserved";

/** Why nobody may have this handle, or null. Whether somebody has it already is the database's to say. */
export function handleFlaw(handle: string): HandleFlaw | null {
  if (
    handle.length < handleLengthMin ||
    handle.length > handleLengthMax ||
    !handlePattern.test(handle)
  )
    return "handle_form";
  return reservedSkeletons.has(handleSkeleton(handle)) ? "handle_reserved" : null;
}

const firsts =
  `amber ashen autumn brave bright bronze candle cedar clever cobalt copper coral dappled dawn dusky ember
  fabled fern frost gilded golden hazel hidden hollow idle indigo ivory jade juniper kind lantern laurel linden lively
  lunar marble merry midnight misty mossy noble opal patient pearl quick quiet roving russet sable saffron scarlet
  silver sly solemn starlit stormy swift tawny tidal umber velvet verdant wandering wild willow winter`.split(
    /\s+/,
  );
const seconds =
  `anvil archer arrow badger banner bard beacon bell brook cairn candle castle compass crow dagger dragon
  drum falcon fiddle finch flute forge fox gate glade griffin grove harbor harp hart hawk hearth heron hound inkwell
  key kestrel lantern lark lute map marten moth oak otter owl page pilgrim quill raven ranger ridge river robin sage
  scribe shield sparrow spire squire stag star stoat sword thistle tower traveler wand warden willow wolf wren`.split(
    /\s+/,
  );

function pick<Item>(items: readonly Item[]): Item {
  return items[randomInt(items.length)] as Item;
}

/** Candidates in the order to try: the name itself where it makes one, then with digits, then two words and digits. */
export function suggestHandles(name: string | null | undefined): string[] {
  const base = foldLetters(name ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "")
    .slice(0, handleLengthMax - 5)
    .replace(/(?<!-)-+$/, "");
  const numbered = (stem: string) => `${stem}-${randomInt(1000, 10_000)}`;
  const invented = () => numbered(`${pick(firsts)}-${pick(seconds)}`);
  const own = base.length >= handleLengthMin ? [base, numbered(base), numbered(base)] : [];
  return [...own, invented(), invented(), invented(), invented()].filter(
    (handle) => handleFlaw(handle) === null,
  );
}

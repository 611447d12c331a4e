// Demo people with public characters and painted portraits. Safe to run again: what is there already stays, and what a
// broken-off run left half made is finished.
import { and, eq } from "drizzle-orm";
import { connection } from "@/db/client";
import { characters } from "@/db/schema/characters";
import { generations } from "@/db/schema/portraits";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runGeneration } from "@/lib/portraits/run-generation";
import { closeDown } from "@/lib/wiring/close-down";
import { runtime } from "@/lib/wiring/runtime";
import { type DemoCharacter, demoCharacters, demoPeople } from "./demo-people";
import { addRoom } from "./demo-room";
import { ctxOf, findPerson, makeCharacter, makePerson } from "./factories";

type Person = Awaited<ReturnType<typeof makePerson>>;

async function peopleByKey(): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const { key, email, password, name, locale, bio } of demoPeople) {
    people.set(
      key,
      (await findPerson(email)) ??
        (await makePerson({ email, password, name, locale, bio, handle: key })),
    );
  }
  return people;
}

async function paint(
  characterId: (typeof characters.$inferSelect)["id"],
  owner: Person,
  seed: string,
): Promise<void> {
  const id = newId("generation");
  await connection()
    .db.insert(generations)
    .values({ id, characterId, ownerId: owner.id, provider: "painter", seed });
  const system = makeCtx(
    runtime(),
    { kind: "system", job: "seed" },
    { door: "script", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );
  await runGeneration(system, id);
}

async function addCharacter(owner: Person, demo: DemoCharacter): Promise<void> {
  const { db } = connection();
  const same = and(eq(characters.ownerId, owner.id), eq(characters.name, demo.name));
  const [there] = await db
    .select({
      id: characters.id,
      chosenPortraitId: characters.chosenPortraitId,
      publishedAt: characters.publishedAt,
    })
    .from(characters)
    .where(same);
  const ctx = ctxOf(runtime(), owner, owner.locale);
  const { id } = there ?? (await makeFromDemo(ctx, demo));
  if (!there?.chosenPortraitId) await paint(id, owner, demo.name);
  // Whoever took a demo character back did so on purpose.
  if (!there?.publishedAt) await perform(publishCharacter, ctx, { id, visibility: "public" });
}

function makeFromDemo(ctx: Ctx, demo: DemoCharacter) {
  const choices = [
    { slot: "species", take: [demo.species] },
    { slot: "level/1/class", take: [demo.class] },
    { slot: "background", take: [demo.background] },
    { slot: "alignment", take: [demo.alignment] },
  ];
  const { name, pronouns, alignment, biography } = demo;
  const build = { pack: "srd-5.2" as const, choices };
  return makeCharacter(ctx, { name, pronouns, alignment, biography, seed: demo.name, build });
}

const people = await peopleByKey();
for (const demo of demoCharacters) {
  const owner = people.get(demo.owner);
  if (owner) await addCharacter(owner, demo);
}
const [mira, parisa] = [people.get("mira"), people.get("parisa")];
if (mira && parisa) await addRoom(runtime(), mira, parisa);
const [first] = demoPeople;
process.stdout.write(`${JSON.stringify({ email: first.email, password: first.password })}\n`);
await closeDown();

import type postgres from "postgres";
import { connection } from "@/db/client";
import { nameColumns } from "@/lib/kernel/name-columns";

export const loaded = { collector: "", collectorCharacter: "" };
const rareWord = "Zyxquill";

const filled = [
  "characters",
  "showcase_entries",
  "events",
  "character_versions",
  "files",
  "portraits",
  "generations",
  "homebrew_entries",
  "sessions",
  "api_tokens",
];

const firsts = [
  "Aela",
  "Borin",
  "Cassia",
  "Dorn",
  "Elwyn",
  "Fenra",
  "Hild",
  "نیلوفر",
  "سهراب",
  "پریسا",
  "کاوه",
  "آذین",
];
const lasts = [
  "Stormborn",
  "Ashwood",
  "Ironfist",
  "Nightwind",
  "Vale",
  "باران",
  "آهن‌دل",
  "خورشید",
  "کوهزاد",
  "خاموش",
];
const tails = ["", " of Wexmoor", " the Lonely", " از نیشابور", " تنها", " Marsh", " 12", " ۷"];

function names(): string[] {
  const made = firsts.flatMap((first) =>
    lasts.flatMap((last) => tails.map((tail) => `${first} ${last}${tail}`)),
  );
  return [...made, `${rareWord} the Last`, "ژرفاسنج تنها"];
}

/**
 * Fills the test's own database with 100,000 characters (or another number, a member for each 50) in bulk, as a server that has run for years would
 * hold them: one member with 500 characters, the first of these with 300 versions and 40 portraits; a record of 150,000
 * events, a third of it of that member. Triggers and indexes are off meanwhile; the rows of the showcase are those that
 * `refresh_showcase` would write, which a test compares.
 */
export async function loadRows(characters = 100_000): Promise<void> {
  const owners = characters / 50;
  const { sql } = connection();
  const pool = names().map((name, at) => ({
    at,
    name,
    folded: nameColumns(name).nameFolded,
    sort: nameColumns(name).nameSort.toString("hex"),
  }));
  const rare = pool.length - 2;
  await sql.begin(async (tx) => {
    await tx`create table pool as select *, search_grams(folded) as grams from
      jsonb_to_recordset(${JSON.stringify(pool)}::text::jsonb) as p (at int, name text, folded text, sort text)`;
    await tx`set local statement_timeout = 0`;
    const indexes = await tx<{ name: string; made: string }[]>`
      select indexname as name, indexdef as made from pg_indexes
      where tablename in ${tx(filled)} and indexname not like '%_pkey'`;
    for (const { name } of indexes) await tx.unsafe(`drop index ${name}`);
    await tx`insert into users (id, number, kind, email, email_verified_at, handle, handle_skeleton, name, name_folded, created_at)
      select 'usr_01' || lpad(to_hex(i), 24, '0'), i, 'member', 'p' || i || '@rows.test', now(), 'rows-' || i, 'rows' || i,
        p.name, p.folded, now() - i * interval '1 hour'
      from generate_series(1, ${owners}::int) i join pool p on p.at = ('x' || substr(md5('u' || i), 1, 7))::bit(28)::int % ${rare}::int`;
    await tx`insert into users (id, kind) select 'usr_02' || lpad(to_hex(i), 24, '0'), 'guest' from generate_series(1, 8000) i`;
    await tx`analyze pool`;
    await tx`set local session_replication_role = replica`;
    await tx`insert into characters (id, owner_id, slug, secret, name, name_folded, name_sort, biography, build, species_id,
        class_id, background_id, classes, level, visibility, published_at, published_number, archived_at, created_at, updated_at)
      select 'chr_01' || lpad(to_hex(i), 24, '0'),
        'usr_01' || lpad(to_hex(case when i % 200 = 0 then 1 else 2 + i % ${owners - 1}::int end), 24, '0'),
        'rows-' || i, 'secret', p.name, p.folded, decode(p.sort, 'hex'), repeat('A tale of long ago. ', 10),
        jsonb_build_object('pack', 'srd-5.2', 'choices', jsonb_build_array(jsonb_build_object('slot', 'species', 'take', jsonb_build_array('elf')))),
        (array['elf', 'human', 'dwarf', 'orc', 'gnome'])[1 + i % 5], (array['wizard', 'rogue', 'bard', 'cleric'])[1 + i % 4],
        'sage', jsonb_build_array(jsonb_build_object('id', (array['wizard', 'rogue', 'bard', 'cleric'])[1 + i % 4], 'level', 1)),
        1 + i % 20, v.visibility, case when v.visibility <> 'private' then moment end,
        case when v.visibility <> 'private' then i end, case when i % 41 = 0 then now() end, moment, moment
      from generate_series(1, ${characters}::int) i
      cross join lateral (select case when i % 10 < 7 then 'public' when i % 10 = 7 then 'unlisted' else 'private' end visibility,
        timestamptz '2025-01-01' + i * interval '37 seconds' moment) v
      join pool p on p.at = case when i % 50021 = 77 then ${rare}::int when i % 50021 = 78 then ${rare + 1}::int else ('x' || substr(md5('c' || i), 1, 7))::bit(28)::int % ${rare}::int end`;
    await tx`select setval('showcase_number', ${characters}::int)`;
    await tx`insert into showcase_entries (character_id, number, owner_id, name_folded, terms, card, published_at, updated_at)
      select c.id, published_number, owner_id, c.name_folded,
        p.grams || search_windows(published_number) || facets.terms,
        jsonb_build_object('slug', slug, 'name', c.name, 'speciesId', species_id, 'classId', class_id, 'backgroundId', background_id,
          'classes', classes, 'speciesName', null, 'backgroundName', null, 'level', level, 'violations', 0, 'homebrew', 0,
          'portrait', null, 'owner', jsonb_build_object('handle', 'x', 'name', null)),
        published_at, updated_at
      from characters c join pool p using (name)
      cross join lateral (select array[search_term('owner:' || owner_id), search_term('level:' || level),
        search_term('species:' || species_id), search_term('class:' || class_id)] as terms) facets
      where visibility = 'public'`;
    loaded.collector = `usr_01${"1".padStart(24, "0")}`;
    loaded.collectorCharacter = `chr_01${(200).toString(16).padStart(24, "0")}`;
    await loadAround(tx);
    for (const { made } of indexes) await tx.unsafe(made);
  });
  const patient = await sql.reserve();
  await patient`set statement_timeout = 0`;
  await patient.unsafe("vacuum analyze");
  await patient`reset statement_timeout`;
  patient.release();
}

async function loadAround(sql: postgres.TransactionSql): Promise<void> {
  const { collector, collectorCharacter } = loaded;
  await sql`insert into events (id, type, subject_id, user_id, activity, actor_kind, actor_id, request_id, door, address, created_at)
    select 'evt_01' || lpad(to_hex(i), 24, '0'), (array['sessions.signed_in', 'characters.published', 'profiles.profile_edited', 'tokens.created'])[1 + i % 4],
      'x', case when i % 3 = 0 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end, i % 7 <> 0, 'user',
      case when i % 3 = 0 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end, 'request-' || i, 'action',
      '10.0.' || i % 200 || '.1', timestamptz '2025-01-01' + i * interval '3 minutes'
    from generate_series(1, 150000) i`;
  await sql`insert into character_versions (id, character_id, version, kind, snapshot)
    select 'ver_01' || lpad(to_hex(i), 24, '0'), ${collectorCharacter}, i, 'updated',
      jsonb_build_object('name', 'Aela', 'pronouns', '', 'alignment', null, 'biography', repeat('x', i), 'appearance', '{}'::jsonb,
        'build', jsonb_build_object('pack', 'srd-5.2', 'choices', '[]'::jsonb)) from generate_series(2, 301) i`;
  await sql`insert into character_versions (id, character_id, version, kind, snapshot)
    select 'ver_02' || lpad(to_hex(i), 24, '0'), 'chr_01' || lpad(to_hex(i), 24, '0'), 1, 'created', '{}' from generate_series(1, 50000) i where i <> 200`;
  await sql`insert into files (id, kind, driver, width, height, sha256, variants)
    select 'fil_01' || lpad(to_hex(i), 24, '0'), 'image', 'disk', 320, 320, 'x', '[]' from generate_series(1, 20000) i`;
  await sql`insert into portraits (id, character_id, file_id, made_by)
    select 'prt_01' || lpad(to_hex(i), 24, '0'), case when i <= 40 then ${collectorCharacter} else 'chr_01' || lpad(to_hex(i), 24, '0') end,
      'fil_01' || lpad(to_hex(i), 24, '0'), 'painter' from generate_series(1, 20000) i`;
  await sql`insert into generations (id, character_id, owner_id, provider, seed, state)
    select 'gen_01' || lpad(to_hex(i), 24, '0'), case when i <= 300 then ${collectorCharacter} else 'chr_01' || lpad(to_hex(i), 24, '0') end,
      ${collector}, 'painter', 'x', 'succeeded' from generate_series(1, 20000) i`;
  await sql`insert into homebrew_entries (id, owner_id, key, kind, name, name_folded, row)
    select 'hbw_01' || lpad(to_hex(i), 24, '0'), case when i <= 200 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end,
      'homebrew-' || i, (array['item', 'feat'])[1 + i % 2], 'Blade ' || i, 'blade' || i, '{}' from generate_series(1, 20000) i`;
  await sql`insert into sessions (id, user_id, kind, expires_at, revoked_at)
    select 'ses_01' || lpad(to_hex(i), 24, '0'), case when i % 4 = 0 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end,
      'browser', now() + interval '1 day', case when i % 400 <> 0 then now() end from generate_series(1, 20000) i`;
  await sql`insert into api_tokens (id, user_id, name, hash, hint, scopes, revoked_at)
    select 'tok_01' || lpad(to_hex(i), 24, '0'), case when i % 4 = 0 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end,
      'x', 'hash' || i, 'hint', '{}', case when i % 400 <> 0 then now() end from generate_series(1, 20000) i`;
  await sql`insert into data_exports (id, user_id, state)
    select 'exp_01' || lpad(to_hex(i), 24, '0'), 'usr_01' || lpad(to_hex(1 + i % 1000), 24, '0'), 'expired' from generate_series(1, 5000) i`;
  await sql`insert into outbox_messages (id, channel, recipient, locale, text_body)
    select 'out_01' || lpad(to_hex(i), 24, '0'), 'mail', 'x@rows.test', 'en', 'x' from generate_series(1, 5000) i`;
}

import { connection } from "@/db/client";
import { exampleDocument } from "@/lib/templates/route-example";
import { loaded } from "./load-rows";

/** The room of the collector with all that is listed in one: `room`; a changed message of it: `message`. */
export const inRooms = { room: `rom_01${"1".padStart(24, "0")}`, message: "" };

const rooms = 10_000;
const messages = 30_000;
const templates = 20_000;

/**
 * Fills rooms (100 of the collector, one with 30,000 messages and 2,000 members), 20,000 templates and 20,000 movements of
 * stars, with triggers on: they derive what searches and sums read.
 */
export async function loadRooms(): Promise<void> {
  const { sql } = connection();
  const { collector } = loaded;
  const { room } = inRooms;
  inRooms.message = `msg_01${(messages - 7).toString(16).padStart(24, "0")}`;
  await sql.begin(async (tx) => {
    await tx`set local statement_timeout = 0`;
    await tx`insert into rooms (id, kind, name, owner_id, seq, member_count, active_at)
      select 'rom_01' || lpad(to_hex(i), 24, '0'), 'party', 'Room ' || i, ${collector}, ${messages}::int, 2000, now() - i * interval '1 minute'
      from generate_series(1, ${rooms}::int) i`;
    await tx`insert into room_members (room_id, user_id, role, read_seq, joined_at)
      select 'rom_01' || lpad(to_hex(i), 24, '0'), ${collector}, 'game_master', 0, now() from generate_series(1, 100) i`;
    await tx`insert into room_members (room_id, user_id, role, read_seq, joined_at)
      select ${room}, 'usr_01' || lpad(to_hex(i), 24, '0'), 'player', 0, now() + i * interval '1 second'
      from generate_series(2, 2000) i`;
    await tx`insert into messages (id, room_id, seq, sender_id, client_id, kind, text, text_folded, created_at)
      select 'msg_01' || lpad(to_hex(i), 24, '0'), ${room}, i,
        case when i % 2 = 0 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end, 'm-' || i, 'text',
        said, said, timestamptz '2025-01-01' + i * interval '1 minute'
      from generate_series(1, ${messages}::int) i
      cross join lateral (select (array['the lantern is lit', 'نیلوفر', 'roll for stealth', 'aela storm'])[1 + i % 4]
        || case when i % 9973 = 5 then ' zyxquill' else '' end || ' ' || i % 97 as said) t`;
    await tx`insert into messages (id, room_id, seq, sender_id, client_id, kind, text, text_folded, created_at)
      select 'msg_02' || lpad(to_hex(i), 24, '0'), 'rom_01' || lpad(to_hex(2 + i % ${rooms - 1}::int), 24, '0'), i,
        'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0'), 'o-' || i, 'text', 'elsewhere ' || i % 89, 'elsewhere ' || i % 89, now()
      from generate_series(1, 60000) i`;
    await tx`insert into room_events (room_id, seq, kind, message_id, created_at)
      select ${room}, i, 'message', 'msg_01' || lpad(to_hex(i), 24, '0'), now() from generate_series(1, ${messages}::int) i`;
    await tx`insert into message_edits (message_id, version, text, created_at)
      select 'msg_01' || lpad(to_hex(${messages}::int - i % 500), 24, '0'), 1 + i / 500, 'before', now() from generate_series(0, 24999) i`;
    await tx`insert into message_pins (message_id, room_id, created_at)
      select 'msg_01' || lpad(to_hex(i * 7), 24, '0'), ${room}, now() + i * interval '1 second' from generate_series(1, 100) i`;
    await tx`insert into room_bans (room_id, user_id, created_at)
      select ${room}, 'usr_02' || lpad(to_hex(i), 24, '0'), now() + i * interval '1 second' from generate_series(1, 5000) i`;
    await tx`insert into room_invitations (id, room_id, kind, role, hash, invited_user_id, created_by, expires_at)
      select 'inv_01' || lpad(to_hex(i), 24, '0'), case when i <= 100 then ${room} else 'rom_01' || lpad(to_hex(101 + i % 9000), 24, '0') end,
        'person', 'player', 'hash-' || i, case when i % 100 = 0 then ${collector} else 'usr_02' || lpad(to_hex(1 + i % 8000), 24, '0') end,
        'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0'), now() + interval '1 day' from generate_series(1, 10000) i`;
    await tx`insert into templates (id, slug, owner_id, document, category, style, tags, folded, is_public, published_at, trending, uses)
      select 'tpl_01' || lpad(to_hex(i), 24, '0'), 'style-' || i,
        case when i <= 200 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end,
        ${JSON.stringify(exampleDocument)}::text::jsonb, (array['species', 'class', 'mood'])[1 + i % 3],
        (array['ink', 'oil', 'noir', 'woodcut'])[1 + i % 4], array['moon', 'tag' || i % 50],
        (array['lantern keeper', 'نیلوفر', 'aela storm', 'lonely vale'])[1 + i % 4] || ' ' || i % 97, i % 10 <> 0, now(), i, i % 1000
      from generate_series(1, ${templates}::int) i`;
    await tx`insert into star_balances (user_id) select id from users where id like 'usr_01%' limit 1001 on conflict do nothing`;
    await tx`insert into star_balances (user_id) values (${collector}) on conflict do nothing`;
    await tx`insert into star_movements (id, owner_id, kind, key, balance)
      select 'stm_01' || lpad(to_hex(i), 24, '0'), case when i % 3 = 0 then ${collector} else 'usr_01' || lpad(to_hex(2 + i % 1000), 24, '0') end,
        'granted', 'rows-' || i, 1 from generate_series(1, 20000) i`;
    await tx`insert into star_entries (movement_id, account, amount)
      select id, account, amount from star_movements
      cross join (values ('available', 1), ('grants', -1)) sides (account, amount) where key like 'rows-%'`;
  });
  await sql.unsafe(
    "vacuum analyze rooms, room_members, messages, room_events, message_edits, message_pins, room_bans, room_invitations, templates, star_movements, star_entries",
  );
}

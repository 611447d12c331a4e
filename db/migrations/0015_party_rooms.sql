CREATE TABLE "message_edits" (
	"message_id" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_edits_pkey" PRIMARY KEY("message_id","version")
);
--> statement-breakpoint
CREATE TABLE "message_pins" (
	"message_id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_reactions" (
	"message_id" text NOT NULL,
	"user_id" text NOT NULL,
	"emoji" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_reactions_pkey" PRIMARY KEY("message_id","user_id","emoji")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"sender_id" text,
	"client_id" text NOT NULL,
	"kind" text NOT NULL,
	"audience" text DEFAULT 'everybody' NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"text_folded" text DEFAULT '' NOT NULL,
	"meta" jsonb,
	"file_id" text,
	"file" jsonb,
	"playing" jsonb,
	"reply_to_id" text,
	"mentions" text[] DEFAULT '{}' NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"number" bigserial NOT NULL,
	"terms" integer[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "messages_kind_check" CHECK ("messages"."kind" in ('text', 'image', 'video', 'audio', 'document', 'roll', 'system'))
);
--> statement-breakpoint
CREATE TABLE "room_events" (
	"room_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"message_id" text,
	"user_id" text,
	"data" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "room_events_pkey" PRIMARY KEY("room_id","seq")
);
--> statement-breakpoint
CREATE TABLE "room_bans" (
	"room_id" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "room_bans_pkey" PRIMARY KEY("room_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "room_invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"kind" text NOT NULL,
	"role" text NOT NULL,
	"hash" text NOT NULL,
	"invited_user_id" text,
	"email" "citext",
	"created_by" text,
	"uses" integer DEFAULT 0 NOT NULL,
	"uses_max" integer,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "room_members" (
	"room_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"involvement" text DEFAULT 'everything' NOT NULL,
	"muted_until" timestamp (3) with time zone,
	"character_id" text,
	"read_seq" bigint DEFAULT 0 NOT NULL,
	"joined_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "room_members_pkey" PRIMARY KEY("room_id","user_id"),
	CONSTRAINT "room_members_role_check" CHECK ("room_members"."role" in ('game_master', 'player', 'spectator'))
);
--> statement-breakpoint
CREATE TABLE "room_presence" (
	"user_id" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rooms" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"owner_id" text,
	"picture_file_id" text,
	"direct_key" text,
	"may_post" text DEFAULT 'players' NOT NULL,
	"may_upload" text DEFAULT 'players' NOT NULL,
	"may_invite" text DEFAULT 'game_masters' NOT NULL,
	"may_pin" text DEFAULT 'game_masters' NOT NULL,
	"takes_guests" boolean DEFAULT true NOT NULL,
	"retention_days" integer,
	"seq" bigint DEFAULT 0 NOT NULL,
	"first_seq" bigint DEFAULT 1 NOT NULL,
	"member_count" integer DEFAULT 0 NOT NULL,
	"last_message_id" text,
	"active_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"deletion_due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "rooms_kind_check" CHECK ("rooms"."kind" in ('party', 'direct', 'open'))
);
--> statement-breakpoint
CREATE TABLE "socket_tickets" (
	"hash" text PRIMARY KEY NOT NULL,
	"session_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_edits" ADD CONSTRAINT "message_edits_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_pins" ADD CONSTRAINT "message_pins_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_pins" ADD CONSTRAINT "message_pins_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reactions" ADD CONSTRAINT "message_reactions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_events" ADD CONSTRAINT "room_events_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_bans" ADD CONSTRAINT "room_bans_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_bans" ADD CONSTRAINT "room_bans_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_invitations" ADD CONSTRAINT "room_invitations_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_invitations" ADD CONSTRAINT "room_invitations_invited_user_id_users_id_fk" FOREIGN KEY ("invited_user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_invitations" ADD CONSTRAINT "room_invitations_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_members" ADD CONSTRAINT "room_members_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_members" ADD CONSTRAINT "room_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_members" ADD CONSTRAINT "room_members_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room_presence" ADD CONSTRAINT "room_presence_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_pins_room_idx" ON "message_pins" USING btree ("room_id","created_at","message_id");--> statement-breakpoint
CREATE INDEX "message_reactions_user_idx" ON "message_reactions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_room_seq_key" ON "messages" USING btree ("room_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_once_key" ON "messages" USING btree ("room_id","sender_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_number_key" ON "messages" USING btree ("number");--> statement-breakpoint
CREATE INDEX "messages_sender_idx" ON "messages" USING btree ("sender_id","id");--> statement-breakpoint
CREATE INDEX "messages_room_created_idx" ON "messages" USING btree ("room_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_file_idx" ON "messages" USING btree ("file_id") WHERE file_id is not null;--> statement-breakpoint
CREATE INDEX "messages_mentions_idx" ON "messages" USING btree ("room_id","seq") WHERE mentions <> '{}';--> statement-breakpoint
CREATE INDEX "messages_terms_idx" ON "messages" USING gin ("terms") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "room_events_created_at_idx" ON "room_events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "room_bans_order_idx" ON "room_bans" USING btree ("room_id","created_at","user_id");--> statement-breakpoint
CREATE INDEX "room_bans_user_idx" ON "room_bans" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "room_invitations_hash_key" ON "room_invitations" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "room_invitations_room_idx" ON "room_invitations" USING btree ("room_id","id");--> statement-breakpoint
CREATE INDEX "room_invitations_person_idx" ON "room_invitations" USING btree ("invited_user_id","id");--> statement-breakpoint
CREATE INDEX "room_invitations_created_by_idx" ON "room_invitations" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "room_invitations_expires_at_idx" ON "room_invitations" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "room_members_user_idx" ON "room_members" USING btree ("user_id","room_id");--> statement-breakpoint
CREATE INDEX "room_members_character_idx" ON "room_members" USING btree ("character_id","room_id");--> statement-breakpoint
CREATE INDEX "room_members_order_idx" ON "room_members" USING btree ("room_id","joined_at","user_id");--> statement-breakpoint
CREATE INDEX "room_presence_seen_at_idx" ON "room_presence" USING btree ("seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rooms_direct_key" ON "rooms" USING btree ("direct_key");--> statement-breakpoint
CREATE INDEX "rooms_owner_idx" ON "rooms" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "rooms_ownerless_idx" ON "rooms" USING btree ("id") WHERE owner_id is null;--> statement-breakpoint
CREATE INDEX "rooms_deletion_due_idx" ON "rooms" USING btree ("deletion_due_at") WHERE deletion_due_at is not null;--> statement-breakpoint
CREATE INDEX "rooms_retention_idx" ON "rooms" USING btree ("id") WHERE retention_days is not null;--> statement-breakpoint
CREATE INDEX "socket_tickets_expires_at_idx" ON "socket_tickets" USING btree ("expires_at");--> statement-breakpoint
CREATE FUNCTION "messages_derive"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."terms" := CASE WHEN NEW."text_folded" = '' THEN '{}'::integer[] ELSE
		"search_grams"(left(NEW."text_folded", 1000)) || "search_term"('room:' || NEW."room_id") || "search_windows"(NEW."number")
	END;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "messages_derive" BEFORE INSERT OR UPDATE OF "text_folded" ON "messages" FOR EACH ROW EXECUTE FUNCTION "messages_derive"();
--> statement-breakpoint
CREATE FUNCTION "append_room_event"("room" text, "event_kind" text, "about" text, "facts" jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	"next" bigint;
BEGIN
	UPDATE "rooms" SET "seq" = "seq" + 1 WHERE "id" = "room" RETURNING "seq" INTO "next";
	IF "next" IS NULL THEN RETURN; END IF;
	INSERT INTO "room_events" ("room_id", "seq", "kind", "user_id", "data") VALUES ("room", "next", "event_kind", "about", "facts");
	PERFORM pg_notify('room_events', "room" || ' ' || "next");
END
$$;
--> statement-breakpoint
CREATE FUNCTION "users_leave_rooms"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	"one" record;
BEGIN
	FOR "one" IN
		SELECT "room_id", bool_or("member") AS "member" FROM (
			SELECT "room_id", true AS "member" FROM "room_members" WHERE "user_id" = OLD."id"
			UNION ALL SELECT DISTINCT "room_id", false FROM "messages" WHERE "sender_id" = OLD."id"
		) AS "rooms_of" GROUP BY "room_id" ORDER BY "room_id"
	LOOP
		PERFORM 1 FROM "rooms" WHERE "id" = "one"."room_id" FOR NO KEY UPDATE;
		IF "one"."member" THEN
			UPDATE "rooms" SET "member_count" = greatest("member_count" - 1, 0) WHERE "id" = "one"."room_id";
		END IF;
		DELETE FROM "message_edits" WHERE "message_id" IN (
			SELECT "id" FROM "messages" WHERE "room_id" = "one"."room_id" AND "sender_id" = OLD."id");
		DELETE FROM "message_pins" WHERE "message_id" IN (
			SELECT "id" FROM "messages" WHERE "room_id" = "one"."room_id" AND "sender_id" = OLD."id");
		UPDATE "messages" SET "text" = '', "text_folded" = '', "meta" = CASE WHEN "kind" = 'system' THEN "meta" - 'name' END,
			"file" = NULL, "file_id" = NULL, "playing" = NULL, "mentions" = '{}',
			"deleted_at" = CASE WHEN "kind" = 'system' THEN "deleted_at" ELSE coalesce("deleted_at", now()) END
			WHERE "room_id" = "one"."room_id" AND "sender_id" = OLD."id";
		PERFORM "append_room_event"("one"."room_id", 'member', OLD."id", '{"change": "erased"}');
	END LOOP;
	RETURN OLD;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "users_leave_rooms" BEFORE DELETE ON "users" FOR EACH ROW EXECUTE FUNCTION "users_leave_rooms"();
--> statement-breakpoint
CREATE FUNCTION "move_in_rooms"("former" text, "heir" text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	"one" record;
BEGIN
	FOR "one" IN
		SELECT "room_id" FROM "room_members" WHERE "user_id" = "former"
		UNION SELECT "room_id" FROM "messages" WHERE "sender_id" = "former" ORDER BY "room_id"
	LOOP
		PERFORM 1 FROM "rooms" WHERE "id" = "one"."room_id" FOR NO KEY UPDATE;
		UPDATE "messages" SET "sender_id" = "heir" WHERE "room_id" = "one"."room_id" AND "sender_id" = "former"
			AND NOT EXISTS (SELECT 1 FROM "messages" AS "same" WHERE "same"."room_id" = "messages"."room_id"
				AND "same"."sender_id" = "heir" AND "same"."client_id" = "messages"."client_id");
		IF EXISTS (SELECT 1 FROM "room_members" WHERE "room_id" = "one"."room_id" AND "user_id" = "former") THEN
			IF EXISTS (SELECT 1 FROM "room_members" WHERE "room_id" = "one"."room_id" AND "user_id" = "heir")
				OR EXISTS (SELECT 1 FROM "room_bans" WHERE "room_id" = "one"."room_id" AND "user_id" = "heir") THEN
				DELETE FROM "room_members" WHERE "room_id" = "one"."room_id" AND "user_id" = "former";
				UPDATE "rooms" SET "member_count" = greatest("member_count" - 1, 0) WHERE "id" = "one"."room_id";
			ELSE
				UPDATE "room_members" SET "user_id" = "heir" WHERE "room_id" = "one"."room_id" AND "user_id" = "former";
			END IF;
			PERFORM "append_room_event"("one"."room_id", 'member', "former", '{"change": "left"}');
			PERFORM "append_room_event"("one"."room_id", 'member', "heir", '{"change": "merged"}');
		END IF;
	END LOOP;
	UPDATE "rooms" SET "owner_id" = "heir" WHERE "owner_id" = "former";
	UPDATE "room_invitations" SET "created_by" = "heir" WHERE "created_by" = "former";
	UPDATE "room_invitations" SET "invited_user_id" = "heir" WHERE "invited_user_id" = "former";
	INSERT INTO "room_bans" ("room_id", "user_id", "created_at")
		SELECT "room_id", "heir", "created_at" FROM "room_bans" WHERE "user_id" = "former"
		ON CONFLICT DO NOTHING;
	UPDATE "message_reactions" SET "user_id" = "heir" WHERE "user_id" = "former" AND NOT EXISTS (
		SELECT 1 FROM "message_reactions" AS "same" WHERE "same"."message_id" = "message_reactions"."message_id"
			AND "same"."user_id" = "heir" AND "same"."emoji" = "message_reactions"."emoji");
END
$$;
--> statement-breakpoint
CREATE FUNCTION "tell_access_ended"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('access_ended', TG_TABLE_NAME || ' ' || OLD."id");
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "sessions_revoked" AFTER UPDATE OF "revoked_at" ON "sessions" FOR EACH ROW
	WHEN (OLD."revoked_at" IS NULL AND NEW."revoked_at" IS NOT NULL) EXECUTE FUNCTION "tell_access_ended"();
--> statement-breakpoint
CREATE TRIGGER "sessions_deleted" AFTER DELETE ON "sessions" FOR EACH ROW EXECUTE FUNCTION "tell_access_ended"();
--> statement-breakpoint
CREATE TRIGGER "api_tokens_revoked" AFTER UPDATE OF "revoked_at" ON "api_tokens" FOR EACH ROW
	WHEN (OLD."revoked_at" IS NULL AND NEW."revoked_at" IS NOT NULL) EXECUTE FUNCTION "tell_access_ended"();
--> statement-breakpoint
CREATE TRIGGER "users_status_changed" AFTER UPDATE OF "status" ON "users" FOR EACH ROW
	WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION "tell_access_ended"();
--> statement-breakpoint
CREATE TRIGGER "users_deleted" AFTER DELETE ON "users" FOR EACH ROW EXECUTE FUNCTION "tell_access_ended"();

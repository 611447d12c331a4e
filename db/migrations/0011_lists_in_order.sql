ALTER TABLE "users" ALTER COLUMN "number" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "number" DROP NOT NULL;--> statement-breakpoint
DROP INDEX "events_activity_idx";--> statement-breakpoint
DROP INDEX "events_user_idx";--> statement-breakpoint
DROP INDEX "events_actor_idx";--> statement-breakpoint
DROP INDEX "events_request_idx";--> statement-breakpoint
DROP INDEX "events_type_idx";--> statement-breakpoint
DROP INDEX "sessions_user_id_idx";--> statement-breakpoint
CREATE INDEX "events_activity_type_idx" ON "events" USING btree ("user_id","type","created_at","id") WHERE activity;--> statement-breakpoint
CREATE INDEX "events_created_idx" ON "events" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "events_address_idx" ON "events" USING btree ("address","created_at","id");--> statement-breakpoint
CREATE INDEX "sessions_live_idx" ON "sessions" USING btree ("user_id","last_seen_at") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "api_tokens_live_idx" ON "api_tokens" USING btree ("user_id","id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "events_activity_idx" ON "events" USING btree ("user_id","created_at","id") WHERE activity;--> statement-breakpoint
CREATE INDEX "events_user_idx" ON "events" USING btree ("user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "events_actor_idx" ON "events" USING btree ("actor_id","created_at","id");--> statement-breakpoint
CREATE INDEX "events_request_idx" ON "events" USING btree ("request_id","created_at","id");--> statement-breakpoint
CREATE INDEX "events_type_idx" ON "events" USING btree ("type","created_at","id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_idx" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE OR REPLACE FUNCTION "refresh_showcase"("ids" text[]) RETURNS void LANGUAGE sql AS $$
	DELETE FROM "showcase_entries" USING unnest("ids") AS "wanted" ("id") WHERE "character_id" = "wanted"."id" AND NOT EXISTS (
		SELECT FROM "characters" AS "c" JOIN "users" AS "u" ON "u"."id" = "c"."owner_id"
		WHERE "c"."id" = "showcase_entries"."character_id" AND "c"."visibility" = 'public' AND "c"."deleted_at" IS NULL
			AND "c"."published_number" IS NOT NULL AND "u"."status" = 'active'
	);
	INSERT INTO "showcase_entries" ("character_id", "number", "owner_id", "name_folded", "terms", "card", "published_at", "updated_at")
	SELECT "c"."id", "c"."published_number", "c"."owner_id", "c"."name_folded",
		"search_grams"("c"."name_folded") || "search_windows"("c"."published_number")
			|| ARRAY["search_term"('owner:' || "c"."owner_id"), "search_term"('level:' || "c"."level"), "search_term"('species:' || coalesce("c"."species_id", ''))]
			|| (SELECT coalesce(array_agg(DISTINCT "search_term"('class:' || ("taken"->>'id'))), '{}') FROM jsonb_array_elements("c"."classes") AS "taken"),
		jsonb_build_object(
			'slug', "c"."slug", 'name', "c"."name", 'speciesId', "c"."species_id", 'classId', "c"."class_id",
			'backgroundId', "c"."background_id", 'classes', "c"."classes", 'speciesName', "c"."species_name",
			'backgroundName', "c"."background_name", 'level', "c"."level", 'violations', "c"."violations",
			'homebrew', "c"."homebrew", 'portrait', "c"."portrait",
			'owner', jsonb_build_object(
				'handle', "u"."handle",
				'name', CASE WHEN coalesce("u"."privacy"->>'name', 'public') = 'public' THEN "u"."name" END
			)
		),
		coalesce("c"."published_at", "c"."created_at"), "c"."updated_at"
	FROM unnest("ids") AS "wanted" ("id") JOIN "characters" AS "c" ON "c"."id" = "wanted"."id" JOIN "users" AS "u" ON "u"."id" = "c"."owner_id"
	WHERE "c"."visibility" = 'public' AND "c"."deleted_at" IS NULL
		AND "c"."published_number" IS NOT NULL AND "u"."status" = 'active'
	ON CONFLICT ("character_id") DO UPDATE SET
		"number" = excluded."number", "owner_id" = excluded."owner_id", "name_folded" = excluded."name_folded",
		"terms" = excluded."terms", "card" = excluded."card", "published_at" = excluded."published_at",
		"updated_at" = excluded."updated_at";
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "derive_user"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."kind" = 'member' AND NEW."number" IS NULL THEN
		NEW."number" := nextval('user_number');
	END IF;
	NEW."terms" := CASE WHEN NEW."kind" = 'member' THEN
		"search_grams"(replace(lower(coalesce(NEW."handle"::text, '')), '-', '')) || "search_grams"(NEW."name_folded")
			|| "search_windows"(NEW."number")
			|| ARRAY["search_term"('member'), "search_term"('role:' || NEW."role"), "search_term"('status:' || NEW."status")]
	ELSE '{}' END;
	RETURN NEW;
END
$$;
--> statement-breakpoint
UPDATE "users" SET "number" = NULL WHERE "kind" = 'guest';

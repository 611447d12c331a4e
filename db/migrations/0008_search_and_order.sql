CREATE TABLE "showcase_entries" (
	"character_id" text PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"owner_id" text NOT NULL,
	"name_folded" text NOT NULL,
	"terms" integer[] NOT NULL,
	"card" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP TRIGGER "characters_showcase_classes_insert" ON "characters";--> statement-breakpoint
DROP TRIGGER "characters_showcase_classes" ON "characters";--> statement-breakpoint
DROP FUNCTION "index_showcase_classes"();--> statement-breakpoint
DROP TABLE "showcase_classes" CASCADE;--> statement-breakpoint
DROP INDEX "characters_owner_updated_idx";--> statement-breakpoint
DROP INDEX "characters_owner_name_idx";--> statement-breakpoint
DROP INDEX "characters_showcase_idx";--> statement-breakpoint
DROP INDEX "characters_showcase_species_idx";--> statement-breakpoint
DROP INDEX "characters_showcase_class_idx";--> statement-breakpoint
DROP INDEX "characters_name_trgm_idx";--> statement-breakpoint
DROP INDEX "users_search_trgm_idx";--> statement-breakpoint
DROP INDEX "homebrew_entries_owner_id_idx";--> statement-breakpoint
DROP INDEX "generations_character_idx";--> statement-breakpoint
DROP INDEX "portraits_character_idx";--> statement-breakpoint
ALTER TABLE "characters" ADD COLUMN "name_folded" text NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "characters" ALTER COLUMN "name_folded" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "characters" ADD COLUMN "name_sort" "bytea" NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "characters" ALTER COLUMN "name_sort" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "characters" ADD COLUMN "published_number" bigint;--> statement-breakpoint
ALTER TABLE "characters" ADD COLUMN "portrait" jsonb;--> statement-breakpoint
ALTER TABLE "homebrew_entries" ADD COLUMN "name_folded" text NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "homebrew_entries" ALTER COLUMN "name_folded" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "name_folded" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE SEQUENCE "user_number";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "number" bigint DEFAULT nextval('user_number') NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "terms" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "showcase_entries" ADD CONSTRAINT "showcase_entries_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "showcase_entries_number_key" ON "showcase_entries" USING btree ("number");--> statement-breakpoint
CREATE INDEX "showcase_entries_owner_idx" ON "showcase_entries" USING btree ("owner_id","number");--> statement-breakpoint
CREATE INDEX "showcase_entries_terms_idx" ON "showcase_entries" USING gin ("terms") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "characters_owner_idx" ON "characters" USING btree ("owner_id","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "characters_kept_updated_idx" ON "characters" USING btree ("owner_id","updated_at","id","name_folded") WHERE deleted_at is null and archived_at is null;--> statement-breakpoint
CREATE INDEX "characters_kept_created_idx" ON "characters" USING btree ("owner_id","created_at","id","name_folded") WHERE deleted_at is null and archived_at is null;--> statement-breakpoint
CREATE INDEX "characters_kept_name_idx" ON "characters" USING btree ("owner_id","name_sort","id","name_folded") WHERE deleted_at is null and archived_at is null;--> statement-breakpoint
CREATE INDEX "characters_kept_level_idx" ON "characters" USING btree ("owner_id","level","id","name_folded") WHERE deleted_at is null and archived_at is null;--> statement-breakpoint
CREATE INDEX "characters_archived_updated_idx" ON "characters" USING btree ("owner_id","updated_at","id","name_folded") WHERE deleted_at is null and archived_at is not null;--> statement-breakpoint
CREATE INDEX "characters_archived_created_idx" ON "characters" USING btree ("owner_id","created_at","id","name_folded") WHERE deleted_at is null and archived_at is not null;--> statement-breakpoint
CREATE INDEX "characters_archived_name_idx" ON "characters" USING btree ("owner_id","name_sort","id","name_folded") WHERE deleted_at is null and archived_at is not null;--> statement-breakpoint
CREATE INDEX "characters_archived_level_idx" ON "characters" USING btree ("owner_id","level","id","name_folded") WHERE deleted_at is null and archived_at is not null;--> statement-breakpoint
CREATE INDEX "characters_to_fold_idx" ON "characters" USING btree ("published_at","id") WHERE name_sort = ''::bytea and name <> '';--> statement-breakpoint
CREATE UNIQUE INDEX "characters_published_number_key" ON "characters" USING btree ("published_number");--> statement-breakpoint
CREATE INDEX "homebrew_entries_to_fold_idx" ON "homebrew_entries" USING btree ("id") WHERE name_folded = '';--> statement-breakpoint
CREATE INDEX "homebrew_entries_owner_kind_idx" ON "homebrew_entries" USING btree ("owner_id","kind","id","name_folded");--> statement-breakpoint
CREATE INDEX "users_to_fold_idx" ON "users" USING btree ("id") WHERE name_folded = '' and name <> '';--> statement-breakpoint
CREATE INDEX "homebrew_entries_owner_id_idx" ON "homebrew_entries" USING btree ("owner_id","id","name_folded");--> statement-breakpoint
CREATE INDEX "generations_character_idx" ON "generations" USING btree ("character_id","id");--> statement-breakpoint
CREATE INDEX "portraits_character_idx" ON "portraits" USING btree ("character_id","id");--> statement-breakpoint
CREATE FUNCTION "search_term"("word" text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
	SELECT ('x' || substr(md5("word"), 1, 8))::bit(32)::integer
$$;
--> statement-breakpoint
CREATE FUNCTION "search_grams"("folded" text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
	SELECT coalesce(array_agg("search_term"("gram")), '{}') FROM (
		SELECT DISTINCT substr("folded", "start", "size") AS "gram"
		FROM generate_series(1, char_length("folded")) AS "start", generate_series(1, 3) AS "size"
		WHERE "start" + "size" - 1 <= char_length("folded")
	) AS "grams"
$$;
--> statement-breakpoint
CREATE FUNCTION "search_windows"("number" bigint) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
	SELECT array_agg("search_term"('window:' || "shift" || ':' || ("number" >> "shift"))) FROM generate_series(6, 24, 2) AS "shift"
$$;
--> statement-breakpoint
CREATE SEQUENCE "showcase_number";
--> statement-breakpoint
SELECT setval('showcase_number', (SELECT count(*) FROM "characters" WHERE "published_at" IS NOT NULL) + 1, false);
--> statement-breakpoint
CREATE FUNCTION "refresh_showcase"("ids" text[]) RETURNS void LANGUAGE sql AS $$
	DELETE FROM "showcase_entries" WHERE "character_id" = ANY("ids") AND NOT EXISTS (
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
	FROM "characters" AS "c" JOIN "users" AS "u" ON "u"."id" = "c"."owner_id"
	WHERE "c"."id" = ANY("ids") AND "c"."visibility" = 'public' AND "c"."deleted_at" IS NULL
		AND "c"."published_number" IS NOT NULL AND "u"."status" = 'active'
	ON CONFLICT ("character_id") DO UPDATE SET
		"number" = excluded."number", "owner_id" = excluded."owner_id", "name_folded" = excluded."name_folded",
		"terms" = excluded."terms", "card" = excluded."card", "published_at" = excluded."published_at",
		"updated_at" = excluded."updated_at";
$$;
--> statement-breakpoint
CREATE FUNCTION "chosen_portrait"("chosen" text) RETURNS jsonb LANGUAGE sql STABLE AS $$
	SELECT jsonb_build_object(
		'id', "f"."id", 'width', "f"."width", 'height', "f"."height", 'placeholder', "f"."placeholder",
		'variants', "f"."variants", 'driver', "f"."driver", 'ai', "p"."ai"
	)
	FROM "portraits" AS "p" JOIN "files" AS "f" ON "f"."id" = "p"."file_id"
	WHERE "p"."id" = "chosen" AND "p"."deleted_at" IS NULL
$$;
--> statement-breakpoint
CREATE FUNCTION "derive_character"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."published_at" IS NOT NULL AND NEW."published_number" IS NULL THEN
		NEW."published_number" := nextval('showcase_number');
	END IF;
	IF TG_OP = 'INSERT' OR NEW."chosen_portrait_id" IS DISTINCT FROM OLD."chosen_portrait_id" THEN
		NEW."portrait" := "chosen_portrait"(NEW."chosen_portrait_id");
	END IF;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "characters_derive" BEFORE INSERT OR UPDATE OF "published_at", "chosen_portrait_id" ON "characters"
FOR EACH ROW EXECUTE FUNCTION "derive_character"();
--> statement-breakpoint
CREATE FUNCTION "show_character"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- Whoever loads many rows refreshes them all at once afterwards.
	IF coalesce(current_setting('mythwright.bulk', true), '') <> 'on' THEN
		PERFORM "refresh_showcase"(ARRAY[NEW."id"]);
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "characters_shown_first" AFTER INSERT ON "characters" FOR EACH ROW
WHEN (NEW."visibility" = 'public') EXECUTE FUNCTION "show_character"();
--> statement-breakpoint
CREATE TRIGGER "characters_shown" AFTER UPDATE OF "owner_id", "slug", "name", "name_folded", "species_id", "class_id", "background_id",
	"classes", "species_name", "background_name", "level", "violations", "homebrew", "visibility", "published_at", "chosen_portrait_id",
	"portrait", "deleted_at", "updated_at" ON "characters" FOR EACH ROW
WHEN (OLD."visibility" = 'public' OR NEW."visibility" = 'public') EXECUTE FUNCTION "show_character"();
--> statement-breakpoint
CREATE FUNCTION "show_portrait"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "characters" SET "portrait" = "chosen_portrait"("chosen_portrait_id")
	WHERE "id" = NEW."character_id" AND "chosen_portrait_id" = NEW."id";
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "portraits_shown" AFTER UPDATE OF "deleted_at", "ai", "file_id" ON "portraits" FOR EACH ROW
EXECUTE FUNCTION "show_portrait"();
--> statement-breakpoint
CREATE FUNCTION "show_owner"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM "refresh_showcase"(ARRAY(
		SELECT "id" FROM "characters" WHERE "owner_id" = NEW."id" AND "visibility" = 'public' AND "deleted_at" IS NULL
	));
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "users_shown" AFTER UPDATE OF "handle", "name", "privacy", "status" ON "users" FOR EACH ROW
WHEN (OLD."handle" IS DISTINCT FROM NEW."handle" OR OLD."name" IS DISTINCT FROM NEW."name"
	OR OLD."privacy" IS DISTINCT FROM NEW."privacy" OR OLD."status" IS DISTINCT FROM NEW."status")
EXECUTE FUNCTION "show_owner"();
--> statement-breakpoint
CREATE FUNCTION "derive_user"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."terms" := CASE WHEN NEW."kind" = 'member' THEN
		"search_grams"(replace(lower(coalesce(NEW."handle"::text, '')), '-', '')) || "search_grams"(NEW."name_folded")
			|| "search_windows"(NEW."number")
			|| ARRAY["search_term"('member'), "search_term"('role:' || NEW."role"), "search_term"('status:' || NEW."status")]
	ELSE '{}' END;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "users_derive" BEFORE INSERT OR UPDATE OF "kind", "handle", "name_folded", "number", "role", "status" ON "users"
FOR EACH ROW EXECUTE FUNCTION "derive_user"();
--> statement-breakpoint
UPDATE "users" SET "number" = "in_order"."number" FROM (
	SELECT "id", row_number() OVER (ORDER BY "created_at", "id") AS "number" FROM "users"
) AS "in_order" WHERE "in_order"."id" = "users"."id";
--> statement-breakpoint
SELECT setval('user_number', (SELECT count(*) FROM "users") + 1, false);
--> statement-breakpoint
UPDATE "characters" SET "portrait" = "chosen_portrait"("chosen_portrait_id") WHERE "chosen_portrait_id" IS NOT NULL;
--> statement-breakpoint
CREATE UNIQUE INDEX "users_number_key" ON "users" USING btree ("number");--> statement-breakpoint
CREATE INDEX "users_terms_idx" ON "users" USING gin ("terms") WITH (fastupdate=off);

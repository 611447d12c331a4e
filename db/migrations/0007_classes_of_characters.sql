CREATE TABLE "showcase_classes" (
	"class_id" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"character_id" text NOT NULL,
	CONSTRAINT "showcase_classes_character_id_class_id_pk" PRIMARY KEY("character_id","class_id")
);
--> statement-breakpoint
ALTER TABLE "characters" ADD COLUMN "classes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "characters" ADD COLUMN "species_name" text;--> statement-breakpoint
ALTER TABLE "characters" ADD COLUMN "background_name" text;--> statement-breakpoint
ALTER TABLE "showcase_classes" ADD CONSTRAINT "showcase_classes_character_id_characters_id_fk" FOREIGN KEY ("character_id") REFERENCES "public"."characters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "showcase_classes_order_idx" ON "showcase_classes" USING btree ("class_id","published_at","character_id");--> statement-breakpoint
CREATE FUNCTION "index_showcase_classes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM "showcase_classes" WHERE "character_id" = NEW."id";
	IF NEW."visibility" = 'public' AND NEW."deleted_at" IS NULL THEN
		INSERT INTO "showcase_classes" ("class_id", "published_at", "character_id")
		SELECT DISTINCT "taken"->>'id', coalesce(NEW."published_at", NEW."created_at"), NEW."id"
		FROM jsonb_array_elements(NEW."classes") AS "taken";
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "characters_showcase_classes_insert" AFTER INSERT ON "characters" FOR EACH ROW
WHEN (NEW."visibility" = 'public') EXECUTE FUNCTION "index_showcase_classes"();
--> statement-breakpoint
CREATE TRIGGER "characters_showcase_classes" AFTER UPDATE OF "classes", "visibility", "published_at", "deleted_at" ON "characters" FOR EACH ROW
WHEN (OLD."visibility" = 'public' OR NEW."visibility" = 'public') EXECUTE FUNCTION "index_showcase_classes"();
--> statement-breakpoint
UPDATE "characters" SET "classes" = (
	SELECT coalesce(jsonb_agg(jsonb_build_object('id', "id", 'level', "levels") ORDER BY "first"), '[]'::jsonb)
	FROM (
		SELECT "choice"->'take'->>0 AS "id", count(*) AS "levels", min(split_part("choice"->>'slot', '/', 2)::int) AS "first"
		FROM jsonb_array_elements("build"->'choices') AS "choice"
		WHERE "choice"->>'slot' ~ '^level/[0-9]{1,2}/class$' AND split_part("choice"->>'slot', '/', 2)::int <= "level" AND "choice"->'take'->>0 IS NOT NULL
		GROUP BY 1
	) AS "taken"
), "species_name" = (
	SELECT "entry"->>'name' FROM jsonb_array_elements("build"->'homebrew') AS "entry" WHERE "entry"->>'id' = "species_id" LIMIT 1
), "background_name" = (
	SELECT "entry"->>'name' FROM jsonb_array_elements("build"->'homebrew') AS "entry" WHERE "entry"->>'id' = "background_id" LIMIT 1
);

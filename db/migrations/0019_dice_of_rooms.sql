CREATE TABLE "room_seeds" (
	"room_id" text NOT NULL,
	"circle" text NOT NULL,
	"number" integer NOT NULL,
	"seed" text NOT NULL,
	"hash" text NOT NULL,
	"counter" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"revealed_at" timestamp (3) with time zone,
	CONSTRAINT "room_seeds_pkey" PRIMARY KEY("room_id","circle","number"),
	CONSTRAINT "room_seeds_circle_check" CHECK ("room_seeds"."circle" in ('everybody', 'game_masters'))
);
--> statement-breakpoint
ALTER TABLE "room_seeds" ADD CONSTRAINT "room_seeds_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "room_seeds_current_key" ON "room_seeds" USING btree ("room_id","circle") WHERE revealed_at is null;
--> statement-breakpoint
CREATE FUNCTION "insert_room_seed"("room" text, "of_circle" text, "next" integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	-- Each UUID brings 122 bits of the server's strong chance.
	"seed" text := encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex');
BEGIN
	INSERT INTO "room_seeds" ("room_id", "circle", "number", "seed", "hash")
	VALUES ("room", "of_circle", "next", "seed", encode(sha256(convert_to("seed", 'UTF8')), 'hex'));
END
$$;
--> statement-breakpoint
CREATE FUNCTION "rooms_have_seeds"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM "insert_room_seed"(NEW."id", 'everybody', 1);
	PERFORM "insert_room_seed"(NEW."id", 'game_masters', 1);
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "rooms_have_seeds" AFTER INSERT ON "rooms" FOR EACH ROW EXECUTE FUNCTION "rooms_have_seeds"();
--> statement-breakpoint
SELECT "insert_room_seed"("rooms"."id", "circle", 1) FROM "rooms", unnest(ARRAY['everybody', 'game_masters']) AS "circle";

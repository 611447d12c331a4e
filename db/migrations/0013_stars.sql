CREATE TABLE "star_balances" (
	"user_id" text PRIMARY KEY NOT NULL,
	"available" integer DEFAULT 0 NOT NULL,
	"reserved" integer DEFAULT 0 NOT NULL,
	"granted_month" text DEFAULT '' NOT NULL,
	CONSTRAINT "star_balances_available_check" CHECK ("star_balances"."available" >= 0),
	CONSTRAINT "star_balances_reserved_check" CHECK ("star_balances"."reserved" >= 0)
);
--> statement-breakpoint
CREATE TABLE "star_entries" (
	"movement_id" text NOT NULL,
	"account" text NOT NULL,
	"amount" integer NOT NULL,
	CONSTRAINT "star_entries_movement_id_account_pk" PRIMARY KEY("movement_id","account"),
	CONSTRAINT "star_entries_account_check" CHECK ("star_entries"."account" in ('available', 'reserved', 'grants', 'spent')),
	CONSTRAINT "star_entries_amount_check" CHECK ("star_entries"."amount" <> 0)
);
--> statement-breakpoint
CREATE TABLE "star_movements" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"subject_id" text,
	"reason" text,
	"balance" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "star_balances" ADD CONSTRAINT "star_balances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "star_entries" ADD CONSTRAINT "star_entries_movement_id_star_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."star_movements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "star_movements" ADD CONSTRAINT "star_movements_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "star_balances_month_idx" ON "star_balances" USING btree ("granted_month","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "star_movements_key_key" ON "star_movements" USING btree ("key");--> statement-breakpoint
CREATE INDEX "star_movements_owner_idx" ON "star_movements" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "star_movements_owner_kind_idx" ON "star_movements" USING btree ("owner_id","kind","id");--> statement-breakpoint
CREATE FUNCTION "sum_star_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- What members hold is kept beside its entries; what was granted and spent in all is summed when somebody asks, so
	-- that no two members ever wait for one row.
	UPDATE "star_balances" SET
		"available" = "available" + CASE WHEN NEW."account" = 'available' THEN NEW."amount" ELSE 0 END,
		"reserved" = "reserved" + CASE WHEN NEW."account" = 'reserved' THEN NEW."amount" ELSE 0 END
	FROM "star_movements" AS "m"
	WHERE "m"."id" = NEW."movement_id" AND "star_balances"."user_id" = "m"."owner_id"
		AND NEW."account" IN ('available', 'reserved');
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "star_entries_summed" AFTER INSERT ON "star_entries" FOR EACH ROW EXECUTE FUNCTION "sum_star_entry"();
--> statement-breakpoint
CREATE FUNCTION "refuse_star_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'what has moved stays as it was written: %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "star_entries_kept" BEFORE UPDATE ON "star_entries" FOR EACH ROW EXECUTE FUNCTION "refuse_star_rewriting"();
--> statement-breakpoint
CREATE TRIGGER "star_movements_kept" BEFORE UPDATE ON "star_movements" FOR EACH ROW EXECUTE FUNCTION "refuse_star_rewriting"();
--> statement-breakpoint
CREATE FUNCTION "check_star_balance"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	"moved" text := coalesce(NEW."movement_id", OLD."movement_id");
	"total" bigint;
BEGIN
	SELECT coalesce(sum("amount"), 0) INTO "total" FROM "star_entries" WHERE "movement_id" = "moved";
	IF "total" <> 0 THEN
		RAISE EXCEPTION 'the entries of movement % sum to %, not to zero', "moved", "total" USING ERRCODE = 'check_violation';
	END IF;
	RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "star_entries_balanced" AFTER INSERT OR DELETE ON "star_entries"
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_star_balance"();
--> statement-breakpoint
INSERT INTO "star_balances" ("user_id") SELECT "id" FROM "users" WHERE "kind" = 'member';

CREATE TABLE "homebrew_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"line" text DEFAULT '' NOT NULL,
	"row" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "homebrew_entries" ADD CONSTRAINT "homebrew_entries_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "homebrew_entries_owner_key_key" ON "homebrew_entries" USING btree ("owner_id","key");--> statement-breakpoint
CREATE INDEX "homebrew_entries_owner_id_idx" ON "homebrew_entries" USING btree ("owner_id","id" DESC NULLS LAST);
CREATE TABLE "picture_records" (
	"id" text PRIMARY KEY NOT NULL,
	"parent_id" text,
	"owner_id" text,
	"portrait_id" text,
	"pixels" text[] DEFAULT '{}' NOT NULL,
	"record" jsonb NOT NULL,
	"signature" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"sealed_key" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "generations" ADD COLUMN "source_id" text;--> statement-breakpoint
ALTER TABLE "generations" ADD COLUMN "instruction" text;--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "licence" text DEFAULT 'all-rights-reserved' NOT NULL;--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "no_ai" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "portraits" ADD COLUMN "credited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "picture_records" ADD CONSTRAINT "picture_records_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "picture_records" ADD CONSTRAINT "picture_records_portrait_id_portraits_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."portraits"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "picture_records_pixels_idx" ON "picture_records" USING gin ("pixels") WITH (fastupdate=off);--> statement-breakpoint
CREATE INDEX "picture_records_parent_idx" ON "picture_records" USING btree ("parent_id","id");--> statement-breakpoint
CREATE INDEX "picture_records_owner_idx" ON "picture_records" USING btree ("owner_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "picture_records_portrait_key" ON "picture_records" USING btree ("portrait_id");--> statement-breakpoint
CREATE INDEX "picture_records_released_idx" ON "picture_records" USING btree ("id") WHERE portrait_id is null and removed_at is null;--> statement-breakpoint
CREATE INDEX "picture_records_removed_idx" ON "picture_records" USING btree ("removed_at") WHERE removed_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys_in_use_key" ON "signing_keys" USING btree (("retired_at" is null)) WHERE retired_at is null;
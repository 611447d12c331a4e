ALTER TABLE "character_versions" ADD COLUMN "shown" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- What stood when a character was first shown, and all that was written since: as it was judged so far.
UPDATE "character_versions" v SET "shown" = true FROM "characters" c
WHERE c."id" = v."character_id" AND c."published_at" IS NOT NULL AND v."version" >= (
  SELECT coalesce(max(w."version"), 1) FROM "character_versions" w
  WHERE w."character_id" = c."id" AND w."created_at" <= c."published_at"
);

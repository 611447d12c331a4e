ALTER TABLE "idempotency_keys" ALTER COLUMN "result" SET DATA TYPE json;--> statement-breakpoint
CREATE INDEX "challenges_target_idx" ON "challenges" USING btree ("target","created_at");
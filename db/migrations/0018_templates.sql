CREATE TABLE "template_counts" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"template_id" text NOT NULL,
	"kind" text NOT NULL,
	"delta" smallint NOT NULL,
	"weight" smallint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "template_examples" (
	"template_id" text NOT NULL,
	"version" integer NOT NULL,
	"position" smallint NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "template_examples_template_id_version_position_pk" PRIMARY KEY("template_id","version","position")
);
--> statement-breakpoint
CREATE TABLE "template_marks" (
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"template_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "template_marks_user_id_kind_template_id_pk" PRIMARY KEY("user_id","kind","template_id")
);
--> statement-breakpoint
CREATE TABLE "template_versions" (
	"template_id" text NOT NULL,
	"version" integer NOT NULL,
	"document" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "template_versions_template_id_version_pk" PRIMARY KEY("template_id","version")
);
--> statement-breakpoint
CREATE TABLE "template_views" (
	"day" date NOT NULL,
	"reader" "bytea" NOT NULL,
	"template_id" text NOT NULL,
	CONSTRAINT "template_views_day_template_id_reader_pk" PRIMARY KEY("day","template_id","reader")
);
--> statement-breakpoint
CREATE TABLE "templates" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"owner_id" text,
	"own_key" text,
	"parent_id" text,
	"credit" jsonb,
	"document" jsonb NOT NULL,
	"category" text NOT NULL,
	"style" text NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"folded" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"is_public" boolean DEFAULT false NOT NULL,
	"published_at" timestamp (3) with time zone,
	"number" bigint,
	"terms" integer[] DEFAULT '{}' NOT NULL,
	"likes" integer DEFAULT 0 NOT NULL,
	"favorites" integer DEFAULT 0 NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"views" integer DEFAULT 0 NOT NULL,
	"trending" double precision DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "generations" ADD COLUMN "template_id" text;--> statement-breakpoint
ALTER TABLE "template_counts" ADD CONSTRAINT "template_counts_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_examples" ADD CONSTRAINT "template_examples_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_marks" ADD CONSTRAINT "template_marks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_marks" ADD CONSTRAINT "template_marks_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_versions" ADD CONSTRAINT "template_versions_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "template_views" ADD CONSTRAINT "template_views_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "templates" ADD CONSTRAINT "templates_parent_id_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."templates"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "template_counts_template_idx" ON "template_counts" USING btree ("template_id");--> statement-breakpoint
CREATE UNIQUE INDEX "template_examples_key_key" ON "template_examples" USING btree ("key");--> statement-breakpoint
CREATE INDEX "template_marks_newest_idx" ON "template_marks" USING btree ("user_id","kind","created_at","template_id");--> statement-breakpoint
CREATE INDEX "template_marks_template_idx" ON "template_marks" USING btree ("template_id");--> statement-breakpoint
CREATE INDEX "template_views_template_idx" ON "template_views" USING btree ("template_id");--> statement-breakpoint
CREATE UNIQUE INDEX "templates_slug_key" ON "templates" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "templates_own_key_key" ON "templates" USING btree ("own_key");--> statement-breakpoint
CREATE UNIQUE INDEX "templates_number_key" ON "templates" USING btree ("number");--> statement-breakpoint
CREATE INDEX "templates_owner_idx" ON "templates" USING btree ("owner_id","id");--> statement-breakpoint
CREATE INDEX "templates_parent_idx" ON "templates" USING btree ("parent_id","id");--> statement-breakpoint
CREATE INDEX "templates_trending_idx" ON "templates" USING btree ("trending","number") WHERE is_public;--> statement-breakpoint
CREATE INDEX "templates_category_trending_idx" ON "templates" USING btree ("category","trending","number") WHERE is_public;--> statement-breakpoint
CREATE INDEX "templates_style_trending_idx" ON "templates" USING btree ("style","trending","number") WHERE is_public;--> statement-breakpoint
CREATE INDEX "templates_uses_idx" ON "templates" USING btree ("uses","number") WHERE is_public;--> statement-breakpoint
CREATE INDEX "templates_category_uses_idx" ON "templates" USING btree ("category","uses","number") WHERE is_public;--> statement-breakpoint
CREATE INDEX "templates_style_uses_idx" ON "templates" USING btree ("style","uses","number") WHERE is_public;--> statement-breakpoint
CREATE INDEX "templates_terms_idx" ON "templates" USING gin ("terms") WITH (fastupdate=off);--> statement-breakpoint
ALTER TABLE "generations" ADD CONSTRAINT "generations_template_id_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."templates"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "generations_template_idx" ON "generations" USING btree ("template_id","id") WHERE template_id is not null;
--> statement-breakpoint
CREATE SEQUENCE "template_number";
--> statement-breakpoint
CREATE FUNCTION "derive_template"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."is_public" AND NEW."number" IS NULL THEN
		NEW."number" := nextval('template_number');
	END IF;
	NEW."terms" := CASE WHEN NEW."is_public" THEN
		"search_grams"(NEW."folded") || "search_windows"(NEW."number")
			|| ARRAY["search_term"('category:' || NEW."category"), "search_term"('style:' || NEW."style")]
			|| (SELECT coalesce(array_agg(DISTINCT "search_term"('tag:' || "tag")), '{}') FROM unnest(NEW."tags") AS "tag")
	ELSE '{}' END;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "templates_derive" BEFORE INSERT OR UPDATE OF "is_public", "folded", "category", "style", "tags" ON "templates"
FOR EACH ROW EXECUTE FUNCTION "derive_template"();

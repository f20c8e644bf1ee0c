-- CreateEnum
CREATE TYPE "viewed_list" AS ENUM ('CASE', 'MEETING', 'COMMITTEE', 'PERSON', 'CYCLE', 'WORKING_GROUP', 'EXCHANGE');

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "list" "viewed_list" NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_user_id_idx" ON "saved_view"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_municipality_id_user_id_list_name_key" ON "saved_view"("municipality_id", "user_id", "list", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_name_check" CHECK (name <> '' AND length(name) <= 80);
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_query_check" CHECK (jsonb_typeof(query) = 'object' AND length(query::text) <= 20000);

CREATE TRIGGER a_stamp BEFORE INSERT OR UPDATE ON saved_view FOR EACH ROW EXECUTE FUNCTION app_stamp();

-- A view is its owner's. One that is shared is seen by all who work in the municipality, and may be cleared away by those
-- who look after it.
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
CREATE POLICY house ON saved_view TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON saved_view FROM app_staff;
GRANT SELECT, INSERT, DELETE, UPDATE (name, query, is_shared) ON saved_view TO app_staff;
CREATE POLICY seen ON saved_view FOR SELECT TO app_staff USING (user_id = (SELECT app_own_user())
  OR is_shared AND ((SELECT app_is('app.everywhere')) OR municipality_id = ANY((SELECT app_ids('app.municipalities'))::uuid[])));
CREATE POLICY made ON saved_view FOR INSERT TO app_staff WITH CHECK (user_id = app_own_user()
  AND (app_is('app.everywhere') OR municipality_id = ANY(app_ids('app.municipalities'))));
CREATE POLICY changed ON saved_view FOR UPDATE TO app_staff USING (user_id = app_own_user()) WITH CHECK (user_id = app_own_user());
CREATE POLICY removed ON saved_view FOR DELETE TO app_staff
  USING (user_id = app_own_user() OR is_shared AND app_manages(municipality_id));

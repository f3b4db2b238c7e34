-- The second wall between units: whoever comes as the role shubi_unit sees the rows of the unit its connection names, and
-- none without one. The owner of the tables, who migrates, backs up and works in nobody's name, is not held by it.

ALTER TABLE "draft" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "draft" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "favourite_phrase" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "favourite_phrase" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "import_batch" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "import_batch" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "member" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "mined_library" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "mined_library" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "one_time_link" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "one_time_link" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "phrase_rule" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "phrase_rule" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "audit_entry" USING ("organizationId" = current_setting('shubi.organization', true));

ALTER TABLE "organization" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "organization" USING ("id" = current_setting('shubi.organization', true));

-- What is built in is read by all and written by none of them.
ALTER TABLE "library_document" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "library_document" USING ("organizationId" = current_setting('shubi.organization', true));
CREATE POLICY "built_in" ON "library_document" FOR SELECT USING ("organizationId" IS NULL);
ALTER TABLE "index_segment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "index_segment" USING ("organizationId" = current_setting('shubi.organization', true));
CREATE POLICY "built_in" ON "index_segment" FOR SELECT USING ("organizationId" IS NULL);

-- What belongs to a row is hidden with it.
ALTER TABLE "draft_version" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "draft_version" USING (EXISTS (SELECT 1 FROM "draft" p WHERE p."id" = "draft_version"."draftId"));
ALTER TABLE "draft_event" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "draft_event" USING (EXISTS (SELECT 1 FROM "draft" p WHERE p."id" = "draft_event"."draftId"));
ALTER TABLE "library_original" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "library_original" USING (EXISTS (SELECT 1 FROM "library_document" p WHERE p."id" = "library_original"."documentId"));
ALTER TABLE "mining_unit" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "mining_unit" USING (EXISTS (SELECT 1 FROM "library_document" p WHERE p."id" = "mining_unit"."documentId"));
ALTER TABLE "import_item" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "import_item" USING (EXISTS (SELECT 1 FROM "import_batch" p WHERE p."id" = "import_item"."batchId"));
ALTER TABLE "import_upload" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "import_upload" USING (EXISTS (SELECT 1 FROM "import_item" p WHERE p."id" = "import_upload"."itemId"));

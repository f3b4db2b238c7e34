-- Who watches a draft or an import is told that it changed, in the transaction that changes it: what is watched and its
-- id, and nothing of its content. Everybody who listens hears of everything, and reads what is their own.

-- Telling takes a lock that all commits of the server share, so a draft tells only while two tabs have it open: one alone
-- has nobody to tell, and that is how nearly all saves are made.
CREATE FUNCTION "tell_draft"("id" uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM (SELECT 1 FROM "draft_presence" p WHERE p."draftId" = "id" LIMIT 2) open_tabs) = 2 THEN
    PERFORM pg_notify('shubi_news', 'draft:' || "id");
  END IF;
END $$;

CREATE FUNCTION "tell_draft_row"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_draft"(NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "tell" AFTER UPDATE ON "draft" FOR EACH ROW
  WHEN (OLD."revision" <> NEW."revision" OR OLD."state" <> NEW."state" OR OLD."deletedAt" IS DISTINCT FROM NEW."deletedAt")
  EXECUTE FUNCTION "tell_draft_row"();

CREATE FUNCTION "tell_draft_of_row"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "tell_draft"(coalesce(NEW."draftId", OLD."draftId"));
  RETURN NULL;
END $$;
CREATE TRIGGER "tell" AFTER INSERT OR UPDATE OR DELETE ON "draft_comment" FOR EACH ROW
  EXECUTE FUNCTION "tell_draft_of_row"();

-- A tab that comes is told of after its row is there; one that goes, while another stays.
CREATE FUNCTION "tell_presence"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shubi_news', 'draft:' || coalesce(NEW."draftId", OLD."draftId"))
  WHERE EXISTS (
    SELECT 1 FROM "draft_presence" p
    WHERE p."draftId" = coalesce(NEW."draftId", OLD."draftId") AND p."tabId" <> coalesce(NEW."tabId", OLD."tabId")
  );
  RETURN NULL;
END $$;
CREATE TRIGGER "tell" AFTER INSERT OR DELETE ON "draft_presence" FOR EACH ROW
  EXECUTE FUNCTION "tell_presence"();
-- A tab says every now and then that it is still there; what is news is that somebody begins to write.
CREATE TRIGGER "tell_writing" AFTER UPDATE ON "draft_presence" FOR EACH ROW
  WHEN (NEW."wroteAt" IS NOT NULL AND (OLD."wroteAt" IS NULL OR OLD."wroteAt" < NEW."wroteAt" - interval '30 seconds'))
  EXECUTE FUNCTION "tell_presence"();

CREATE FUNCTION "tell_batch_row"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shubi_news', 'batch:' || NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "tell" AFTER UPDATE ON "import_batch" FOR EACH ROW
  EXECUTE FUNCTION "tell_batch_row"();

CREATE FUNCTION "tell_batches_of_items"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shubi_news', 'batch:' || "batchId") FROM (SELECT DISTINCT "batchId" FROM "changed") batches;
  RETURN NULL;
END $$;
CREATE TRIGGER "tell_added" AFTER INSERT ON "import_item" REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT
  EXECUTE FUNCTION "tell_batches_of_items"();

-- Workers take files and say that they still have them, which is no progress.
CREATE FUNCTION "tell_batch_of_item"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shubi_news', 'batch:' || NEW."batchId");
  RETURN NULL;
END $$;
CREATE TRIGGER "tell_done" AFTER UPDATE ON "import_item" FOR EACH ROW
  WHEN (OLD."state" <> NEW."state")
  EXECUTE FUNCTION "tell_batch_of_item"();

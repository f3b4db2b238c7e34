-- What belongs to a draft, or to what belongs to one, is hidden with it.
ALTER TABLE "draft_comment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "draft_comment" USING (EXISTS (SELECT 1 FROM "draft" p WHERE p."id" = "draft_comment"."draftId"));
ALTER TABLE "comment_reply" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "comment_reply" USING (EXISTS (SELECT 1 FROM "draft_comment" p WHERE p."id" = "comment_reply"."commentId"));
ALTER TABLE "draft_presence" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_unit" ON "draft_presence" USING (EXISTS (SELECT 1 FROM "draft" p WHERE p."id" = "draft_presence"."draftId"));

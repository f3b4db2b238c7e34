-- Rows as the first release wrote them. Never edited afterwards: databases like this one exist.
INSERT INTO "user" (id, name, email, "emailVerified", "createdAt", "updatedAt") VALUES
  ('user-owner', '试用管理员', 'owner@example.org', false, '2026-11-21 21:10:00.5', '2026-11-21 21:10:00.5'),
  ('user-author', '试用起草人', 'author@example.org', false, '2026-11-21 21:11:00', '2026-11-21 21:11:00');
INSERT INTO account (id, "accountId", "providerId", "userId", password, "updatedAt") VALUES
  ('account-owner', 'user-owner', 'credential', 'user-owner', '5f:0a', '2026-11-21 21:10:00');
INSERT INTO session (id, "expiresAt", token, "updatedAt", "userId", "activeOrganizationId") VALUES
  ('session-owner', '2026-12-05 21:10:00', 'token-of-the-owner', '2026-11-21 21:10:00', 'user-owner', 'unit');
INSERT INTO organization (id, name, slug, "defaultFacts") VALUES
  ('unit', '试用单位', 'unit', '{"unit": "试用单位党委", "level": "county"}');
INSERT INTO member (id, "organizationId", "userId", role) VALUES
  ('member-owner', 'unit', 'user-owner', 'owner'), ('member-author', 'unit', 'user-author', 'author');
INSERT INTO invitation (id, "organizationId", email, role, status, "expiresAt", "inviterId") VALUES
  ('invitation', 'unit', 'next@example.org', 'reviewer', 'pending', '2026-12-01', 'user-owner');
INSERT INTO rate_limit (id, key, count, "lastRequest") VALUES ('limit', '127.0.0.1/sign-in/email', 3, 1795000000000);
INSERT INTO library_document (id, "organizationId", "fileName", sha256, title, kind, level, year, "charCount", "pipelineVersion", parsed, "importedById") VALUES
  ('01938000-0000-7000-8000-000000000001', 'unit', '去年讲话.docx', repeat('a1', 32), '在推进会上的讲话', 'promotion-speech', 'county', 2025, 42, 1, '{"title": "在推进会上的讲话", "blocks": []}', 'user-owner'),
  ('01938000-0000-7000-8000-000000000002', NULL, 'built-in.md', repeat('b2', 32), '内置范文', NULL, NULL, NULL, 7, 1, '{}', NULL);
INSERT INTO library_original VALUES ('01938000-0000-7000-8000-000000000001', '\x504b030400ff');
INSERT INTO mined_library ("organizationId", fingerprint, skeletons, phrases, sections) VALUES ('unit', 'f', '[]', '[]', '[]');
INSERT INTO draft (id, "organizationId", "authorId", kind, title, state, facts, document, "skeletonId", "charCount", revision, "deletedAt") VALUES
  ('01938000-0000-7000-8000-00000000000d', 'unit', 'user-author', 'review-speech', '在述职评议会上的讲话', 'drafting',
   '{"unit": "试用单位党委", "year": 2025}',
   '{"type": "doc", "attrs": {"schemaVersion": 1}, "content": [
     {"type": "title", "content": [{"type": "text", "text": "在述职评议会上的讲话"}]},
     {"type": "salutation", "content": [{"type": "text", "text": "同志们："}]},
     {"type": "heading", "attrs": {"level": 1, "move": "achievements"}, "content": [{"type": "text", "text": "一年来的工作有目共睹"}]},
     {"type": "paragraph", "attrs": {"move": null}, "content": [
       {"type": "ordinal", "attrs": {"family": "shi", "restart": false}},
       {"type": "text", "text": "责任逐级压实，"},
       {"type": "slot", "attrs": {"label": "单位", "binding": "unit"}},
       {"type": "text", "text": "带头过组织生活。", "marks": [{"type": "provenance", "attrs": {"documentId": "01938000-0000-7000-8000-000000000001", "title": "在推进会上的讲话", "phraseId": null, "paragraphIndex": 3, "names": ["某县"]}}]}]}]}',
   'skeleton-1', 34, 5, NULL),
  ('01938000-0000-7000-8000-00000000000e', 'unit', 'user-author', 'host-script', '删掉的主持词', 'drafting', '{}',
   '{"type": "doc", "attrs": {"schemaVersion": 1}, "content": [{"type": "title"}, {"type": "paragraph"}]}', NULL, 0, 1, '2026-11-21 22:00:00+00');
INSERT INTO draft_version (id, "draftId", revision, name, title, facts, document, "charCount", "savedById") VALUES
  ('01938000-0000-7000-8000-0000000000f1', '01938000-0000-7000-8000-00000000000d', 4, '送审稿', '在述职评议会上的讲话', '{}',
   '{"type": "doc", "attrs": {"schemaVersion": 1}, "content": [{"type": "title"}, {"type": "paragraph"}]}', 0, 'user-author');

-- Rows of the tables that came with background imports.
INSERT INTO import_batch (id, "organizationId", "createdById", "uploadedAt") VALUES
  ('01938000-0000-7000-8000-0000000000b1', 'unit', 'user-owner', '2026-11-21 23:50:00+00');
INSERT INTO import_item (id, "batchId", position, "fileName", "byteSize", sha256, outcome) VALUES
  ('01938000-0000-7000-8000-0000000000c1', '01938000-0000-7000-8000-0000000000b1', 0, '等着读的旧稿.docx', 3, repeat('c3', 32), NULL),
  ('01938000-0000-7000-8000-0000000000c2', '01938000-0000-7000-8000-0000000000b1', 1, '读不出的.pdf', 3, repeat('c4', 32), '{"code": "pdf-scan"}');
INSERT INTO import_upload VALUES ('01938000-0000-7000-8000-0000000000c1', '\x000102');
INSERT INTO phrase_rule ("organizationId", "phraseId", text, action, "decidedById") VALUES ('unit', 'p1', '不再用的话', 'retired', 'user-owner');
INSERT INTO favourite_phrase ("userId", "organizationId", "phraseId", text) VALUES ('user-author', 'unit', 'p2', '常用的话');
INSERT INTO background_job (name, key, requested, served) VALUES ('mine', 'unit', 2, 1);
INSERT INTO mined_built_in (fingerprint, skeletons, phrases, sections) VALUES ('g', '[]', '[]', '[]');

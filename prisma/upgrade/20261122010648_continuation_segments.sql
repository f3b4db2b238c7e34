-- Rows of the tables that came with grey text while writing.
INSERT INTO continuation_segment (id, "organizationId", "formatVersion", documents, "unitCount", "byteSize", bytes) VALUES
  ('01938000-0000-7000-8000-0000000000a1', 'unit', 1, '{}', 9, 4, '\xdeadbeef');
INSERT INTO person_settings VALUES ('user-author', false);

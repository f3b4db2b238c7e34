import type { Client } from "pg";
import { applyPending } from "@/prisma/apply/migrations.mjs";
import { connect } from "../connect.mjs";
import { listTables, qualified } from "../tables.mjs";

export const DRAFT_ID = "019309f2-7f6b-7b4c-9c50-3f2f0c4a1d01";

/** Values that a careless dump spoils: control characters, backslashes, rare characters, nulls, arrays, bytes. */
const FILL = `
  insert into "user" (id, name, email, "updatedAt") values
    ('u1', '试用员', 'one@example.org', '2026-03-01 08:00:00.123'),
    ('u2', E'制表\\t换行\\n反斜杠\\\\N“引号”𠮷', 'two@example.org', now());
  insert into organization (id, name, slug, "reviewSettings") values ('o1', '试用单位', 'o1', '{"a": [1, null, "\\u4e2d"]}');
  insert into member (id, "organizationId", "userId", role) values ('m1', 'o1', 'u1', 'owner');
  insert into library_document (id, "organizationId", "fileName", sha256, title, "charCount", "pipelineVersion", parsed,
      moves, "sketchBands", similarity, "searchPairs")
    select ('019309f2-7f6b-7b4c-9c50-' || lpad(to_hex(n), 12, '0'))::uuid, 'o1', n || '.docx', md5(n::text), '第' || n || '篇',
      n, 1, jsonb_build_object('text', repeat('抓实基层党建工作', 40) || n), array['tasks', 'closing'], array[n, -n],
      n / 7.0::float8, array_to_tsvector(array['党建', '基层'])
    from generate_series(1, 800) n;
  insert into library_original select id, decode(repeat('00ff5c0a', 64), 'hex') from library_document limit 200;
  insert into draft (id, "organizationId", "authorId", kind, title, facts, document, "charCount")
    values ('${DRAFT_ID}', 'o1', 'u1', 'review-speech', '讲话稿', '{}', '{}', 0);
  insert into audit_entry (id, "organizationId", kind, "actorId", "actorName", data)
    values ('019309f2-7f6b-7b4c-9c50-3f2f0c4a1da1', 'o1', 'signed-in', 'u1', '试用员', '{"count": 1}');
  comment on table _prisma_migrations is 'mark of the built-in texts';`;

/** An empty database brought to the newest structure and filled as a unit's would be. */
export async function fillDatabase(url: string): Promise<void> {
  await applyPending(url);
  await withConnection(url, (client) => client.query(FILL));
}

export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every table with the number of its rows and a hash over all of their values. */
export function contentOf(url: string): Promise<Record<string, string>> {
  return withConnection(url, async (client) => {
    const content: Record<string, string> = {};
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum
         from ${qualified(name)} t`,
      );
      content[name] = rows[0]?.sum ?? "";
    }
    return content;
  });
}

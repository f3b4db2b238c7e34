import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readMigrations } from "@/prisma/apply/migration-files.mjs";
import { applyPending, readState } from "@/prisma/apply/migrations.mjs";
import { startThrowawayCluster } from "../postgres/throwaway-cluster.mjs";
import { openArchiveWriter } from "./archive-writer.mjs";
import { MANIFEST, MANIFEST_HASH, sha256Of } from "./manifest.mjs";
import { restoreBackup } from "./restore-backup.mjs";
import { contentOf, DRAFT_ID, fillDatabase, withConnection } from "./testing/used-database";
import { verifyBackup } from "./verify-backup.mjs";
import { writeBackup } from "./write-backup.mjs";

// Each test works on whole databases, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

const folder = mkdtempSync(path.join(os.tmpdir(), "shubi-backup-"));
const file = path.join(folder, "backup.tar");
const backUpFirst = () => Promise.reject(new Error("not asked for"));
const careful = { replace: false, backUpFirst };

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
let source: string;

beforeAll(async () => {
  cluster = await startThrowawayCluster();
  source = await cluster.createDatabase("source");
  await fillDatabase(source);
  await writeBackup(source, file);
});

afterAll(async () => {
  await cluster?.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("a restored database holds the same rows, comments and constraints as the one backed up", async () => {
  const target = await cluster.createDatabase("same_rows");
  await restoreBackup(target, file, careful);
  expect(await contentOf(target)).toEqual(await contentOf(source));
  expect(await structureOf(target)).toEqual(await structureOf(source));
});

test("the file is readable by its owner alone, is an ordinary tar archive, and nothing else is left behind", () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file).toString("latin1", 257, 262)).toBe("ustar");
  expect(readdirSync(folder)).toEqual(["backup.tar"]);
});

test("a backup never writes over a file", async () => {
  await expect(writeBackup(source, file)).rejects.toThrow("备份不覆盖任何文件");
});

test("a backup taken while others write shows one moment: no half of a transaction", async () => {
  const busy = await cluster.createDatabase("busy", "source");
  const writers = startWriters(busy, 3);
  const during = path.join(folder, "during.tar");
  await writers.written(20);
  await writeBackup(busy, during);
  const atEnd = await writers.stop();
  const target = await cluster.createDatabase("busy_restored");
  await restoreBackup(target, during, careful);
  const [restored] = await withConnection(target, async (client) => {
    const sql = `select d.revision, d."charCount", count(v.id)::int as versions, max(v.revision) as newest
      from draft d join draft_version v on v."draftId" = d.id group by d.id`;
    return (await client.query(sql)).rows;
  });
  expect(restored.revision).toBeGreaterThan(20);
  expect(restored.revision).toBeLessThan(atEnd);
  expect(restored).toEqual({
    revision: restored.revision,
    charCount: restored.revision - 1,
    versions: restored.revision - 1,
    newest: restored.revision,
  });
});

test("a flipped bit is found wherever it is", async () => {
  const whole = readFileSync(file);
  const broken = path.join(folder, "broken.tar");
  // Every part of the layout: headers, contents, padding, manifest, end; and places spread over the whole file.
  const places = [0, 130, 140, 150, 300, 511, whole.length - 1, whole.length - 1030, whole.length - 2500];
  for (let step = 1; step < 60; step += 1) places.push(Math.floor((whole.length * step) / 60));
  const missed: number[] = [];
  for (const place of places) {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(place) ^ 4, place);
    writeFileSync(broken, bytes);
    const found = await verifyBackup(broken).then(
      () => false,
      (error: Error) => error.message.includes("已经损坏"),
    );
    if (!found) missed.push(place);
  }
  expect(missed).toEqual([]);
});

test("a file cut short, one with bytes added, and one of another kind are refused, each with a sentence", async () => {
  const whole = readFileSync(file);
  const cut = path.join(folder, "cut.tar");
  for (const length of [0, 100, 1024, whole.length / 2, whole.length - 512]) {
    writeFileSync(cut, whole);
    truncateSync(cut, Math.floor(length));
    await expect(verifyBackup(cut)).rejects.toThrow("已经损坏");
  }
  writeFileSync(cut, Buffer.concat([whole, Buffer.alloc(512)]));
  await expect(verifyBackup(cut)).rejects.toThrow("已经损坏");
  await expect(verifyBackup(path.join(folder, "none.tar"))).rejects.toThrow("找不到备份文件");
  await expect(verifyBackup(folder)).rejects.toThrow("是目录");
});

test("a database in use is not overwritten unless asked for, and is then backed up first", async () => {
  const target = await cluster.createDatabase("in_use", "source");
  await withConnection(target, (client) => client.query(`update draft set title = '后来的题目'`));
  const before = await contentOf(target);
  await expect(restoreBackup(target, file, careful)).rejects.toThrow("以免覆盖");
  expect(await contentOf(target)).toEqual(before);

  const saved = path.join(folder, "saved.tar");
  const { savedAs } = await restoreBackup(target, file, {
    replace: true,
    backUpFirst: async () => {
      await writeBackup(target, saved);
      return saved;
    },
  });
  expect(savedAs).toBe(saved);
  expect(await contentOf(target)).toEqual(await contentOf(source));
  const again = await cluster.createDatabase("in_use_again");
  await restoreBackup(again, saved, careful);
  expect(await contentOf(again)).toEqual(before);
});

test("tables of another program are left alone even when replacing is asked for", async () => {
  const target = await cluster.createDatabase("foreign_tables");
  await withConnection(target, (client) => client.query("create table other (id int)"));
  await expect(restoreBackup(target, file, { replace: true, backUpFirst })).rejects.toThrow("别的程序的表");
});

test("a database that somebody is connected to is not touched", async () => {
  const target = await cluster.createDatabase("connected");
  await withConnection(target, async () => {
    await expect(restoreBackup(target, file, careful)).rejects.toThrow("1 个连接");
  });
});

test("a backup of a newer version is refused before anything is changed", async () => {
  const newer = await cluster.createDatabase("newer", "source");
  await withConnection(newer, (client) =>
    client.query(`insert into _prisma_migrations (id, checksum, migration_name, finished_at)
      values ('x', 'x', '29990101000000_later', now())`),
  );
  const newerFile = path.join(folder, "newer.tar");
  await writeBackup(newer, newerFile);
  const target = await cluster.createDatabase("older");
  await expect(restoreBackup(target, newerFile, careful)).rejects.toThrow("更新的版本");
  expect(await contentOf(target)).toEqual({});
});

test("a backup of a newer format is told from a wrong file", async () => {
  const newFormat = path.join(folder, "new-format.tar");
  const writer = await openArchiveWriter(newFormat, new Date());
  const manifest = Buffer.from(JSON.stringify({ format: "shubi-backup", formatVersion: 99 }));
  await writer.add(MANIFEST, [manifest]);
  await writer.add(MANIFEST_HASH, [Buffer.from(`${sha256Of(manifest)}\n`)]);
  await writer.finish();
  await expect(verifyBackup(newFormat)).rejects.toThrow("更新版本的述笔");
});

test("a backup of the first release is restored and brought to the newest tables", async () => {
  const early = await cluster.createDatabase("early");
  const [first] = readMigrations();
  await applyPending(early, { upTo: first?.name });
  await withConnection(early, (client) =>
    client.query(readFileSync(`prisma/upgrade/${first?.name}.sql`, "utf8")),
  );
  const earlyFile = path.join(folder, "early.tar");
  await writeBackup(early, earlyFile);
  const target = await cluster.createDatabase("early_restored");
  await restoreBackup(target, earlyFile, careful);
  expect(await contentOf(target)).toEqual(await contentOf(early));
  expect(await applyPending(target)).toHaveLength(readMigrations().length - 1);
  expect((await readState(target)).pending).toEqual([]);
});

test("a restore that fails half-way leaves the database as it was", async () => {
  const orphaned = await cluster.createDatabase("orphaned", "source");
  // A row no foreign key would allow, as a damaged server might have left it.
  await withConnection(orphaned, (client) =>
    client.query(`set session_replication_role = replica; delete from "user" where id = 'u1'`),
  );
  const bad = path.join(folder, "orphaned.tar");
  await writeBackup(orphaned, bad);
  const target = await cluster.createDatabase("unharmed", "source");
  const before = await contentOf(target);
  const restoring = restoreBackup(target, bad, { replace: true, backUpFirst: async () => "elsewhere" });
  await expect(restoring).rejects.toThrow("恢复没有完成");
  expect(await contentOf(target)).toEqual(before);
});

/** Indexes and constraints by name and definition, whatever order they were made in. */
function structureOf(url: string): Promise<unknown[]> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query(
      `select conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
         where connamespace = 'public'::regnamespace
       union all select indexdef from pg_indexes where schemaname = 'public'
       union all select obj_description('_prisma_migrations'::regclass)
       order by line`,
    );
    return rows;
  });
}

/** Writers that each time change a draft and add its version in one transaction. */
function startWriters(url: string, count: number) {
  let stopped = false;
  let done = 0;
  const write = async () =>
    withConnection(url, async (client) => {
      while (!stopped) {
        await client.query(`begin; update draft set revision = revision + 1 where id = '${DRAFT_ID}';
          insert into draft_version (id, "draftId", revision, title, facts, document, "charCount", "savedById")
          select gen_random_uuid(), id, revision, title, '{}', '{}', 0, 'u1' from draft where id = '${DRAFT_ID}';
          update draft set "charCount" = "charCount" + 1 where id = '${DRAFT_ID}'; commit`);
        done += 1;
      }
    });
  const all = Promise.all(Array.from({ length: count }, write));
  return {
    async written(times: number) {
      while (done < times) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async stop(): Promise<number> {
      stopped = true;
      await all;
      return 1 + done;
    },
  };
}

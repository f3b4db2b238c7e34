import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import { DRAFT_ID, fillDatabase } from "@/scripts/lib/backup/testing/used-database";
import { mountSmallDisk } from "@/scripts/lib/postgres/small-disk.mjs";
import { startThrowawayCluster } from "@/scripts/lib/postgres/throwaway-cluster.mjs";
import { databaseTrouble } from "./database-trouble";

// Each test works on whole databases, which a busy machine makes slowly.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 240_000 });

vi.mock("@/lib/auth/current-person", () => ({
  personUnprolonged: async () => ({
    id: "u1",
    name: "试用员",
    scope: { organisationId: "o1", userId: "u1" },
    role: "owner",
  }),
}));

const disk = mountSmallDisk(400);
if (disk === undefined) process.stderr.write("SKIPPED: a full disk, for this user may not mount one\n");

let cluster: Awaited<ReturnType<typeof startThrowawayCluster>>;
let revision = 1;

beforeAll(async () => {
  cluster = await startThrowawayCluster(disk === undefined ? {} : { within: disk.path });
  const url = await cluster.createDatabase("trouble");
  await fillDatabase(url);
  vi.stubEnv("DATABASE_URL", url);
});

afterAll(async () => {
  const { prisma } = await import("./prisma-client");
  await prisma().$disconnect();
  await cluster?.remove();
  disk?.remove();
});

test.skipIf(disk === undefined)(
  "a save on a full disk is refused with a sentence about the disk, and goes through once there is room",
  async () => {
    expect((await save("写满之前。")).status).toBe(200);
    disk?.fill();
    const refused = await saveUntilRefused();
    expect(refused.status).toBe(503);
    const { error } = await refused.json();
    expect(error.code).toBe("storage-full");
    expect(error.message).toContain("磁盘已满");
    expect(error.message).toContain("留在本机");
    disk?.clear();
    expect((await save("清理之后。")).status).toBe(200);
  },
  120_000,
);

test("a save while the database is stopped is refused with a sentence about it, and goes through once it is back", async () => {
  expect((await save("停下之前。")).status).toBe(200);
  await cluster.stop();
  const refused = await save("停着的时候。");
  expect(refused.status).toBe(503);
  const { error } = await refused.json();
  expect(error.code).toBe("database-away");
  expect(error.message).toContain("留在本机");
  expect(error.message).not.toMatch(/127\.0\.0\.1|postgres|Prisma/i);
  await cluster.start();
  expect((await save("恢复之后。")).status).toBe(200);
});

test.each([
  [Object.assign(new Error("x"), { code: "P1001" }), "database-away"],
  [Object.assign(new Error("x"), { code: "ECONNREFUSED" }), "database-away"],
  [new Error("x", { cause: { originalCode: "57P01" } }), "database-away"],
  [new Error("Client has encountered a connection error and is not queryable"), "database-away"],
  [
    Object.assign(new Error("x"), { meta: { driverAdapterError: { cause: { code: "53100" } } } }),
    "storage-full",
  ],
  [Object.assign(new Error("x"), { code: "P2002" }), null],
  [new TypeError("x is not a function"), null],
  ["a text", null],
  [null, null],
])("%s is told as %s", (error, trouble) => {
  expect(databaseTrouble(error)).toBe(trouble);
});

async function save(text: string): Promise<Response> {
  const { PUT } = await import("@/app/api/drafts/[id]/route");
  const document = {
    ...emptyDraftDocument(),
    content: [{ type: "title" }, { type: "paragraph", content: [{ type: "text", text }] }],
  };
  const body = JSON.stringify({ baseRevision: revision, document, facts: {} });
  const request = new Request(`http://localhost/api/drafts/${DRAFT_ID}`, { method: "PUT", body });
  const response = await PUT(request, { params: Promise.resolve({ id: DRAFT_ID }) });
  if (response.status === 200) revision += 1;
  return response;
}

/** What room is left inside the database's own files is used up by the first saves. */
async function saveUntilRefused(): Promise<Response> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    // Every character another, so that the database cannot press it small.
    const text = Array.from({ length: 60_000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919 + attempt * 131) % 20_000)),
    );
    const response = await save(text.join(""));
    if (response.status !== 200) return response;
  }
  throw new Error("the disk took everything");
}

-- No release ever wrote an invitation: they are links now.
DROP TABLE "invitation";

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "disabledAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "organizationId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "role" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "forUserId" TEXT,
    "madeById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "organizationId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL DEFAULT '',
    "address" TEXT,
    "subjectId" TEXT,
    "subjectName" TEXT NOT NULL DEFAULT '',
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_tokenHash_key" ON "one_time_link"("tokenHash");

-- CreateIndex
CREATE INDEX "one_time_link_organizationId_purpose_idx" ON "one_time_link"("organizationId", "purpose");

-- CreateIndex
CREATE INDEX "one_time_link_forUserId_idx" ON "one_time_link"("forUserId");

-- CreateIndex
CREATE INDEX "one_time_link_madeById_idx" ON "one_time_link"("madeById");

-- CreateIndex
CREATE INDEX "audit_entry_organizationId_at_id_idx" ON "audit_entry"("organizationId", "at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_forUserId_fkey" FOREIGN KEY ("forUserId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Entries of the log are added and never touched again, whoever asks.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: rows are only ever added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END;
$$;

CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

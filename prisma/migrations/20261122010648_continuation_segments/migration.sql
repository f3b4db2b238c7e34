-- CreateTable
CREATE TABLE "continuation_segment" (
    "id" UUID NOT NULL,
    "organizationId" TEXT,
    "formatVersion" INTEGER NOT NULL,
    "documents" JSONB NOT NULL,
    "unitCount" INTEGER NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "continuation_segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_settings" (
    "userId" TEXT NOT NULL,
    "continuation" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "person_settings_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "continuation_segment_organizationId_idx" ON "continuation_segment"("organizationId");

-- AddForeignKey
ALTER TABLE "continuation_segment" ADD CONSTRAINT "continuation_segment_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_settings" ADD CONSTRAINT "person_settings_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Suffixes hardly compress, and every server reads them at its first suggestion.
ALTER TABLE "continuation_segment" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

-- DropIndex
DROP INDEX "library_document_organizationId_sha256_key";

-- AlterTable
ALTER TABLE "library_document" ADD COLUMN     "corrections" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "moves" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "nearDuplicateOf" UUID,
ADD COLUMN     "partIndex" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "searchPairs" tsvector,
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "similarity" DOUBLE PRECISION,
ADD COLUMN     "sketchBands" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "textHash" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "themes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "organizationId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "uploadedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "outcome" JSONB,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_upload" (
    "itemId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "import_upload_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "phrase_rule" (
    "organizationId" TEXT NOT NULL,
    "phraseId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "mergedIntoId" TEXT,
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "phrase_rule_pkey" PRIMARY KEY ("organizationId","phraseId")
);

-- CreateTable
CREATE TABLE "favourite_phrase" (
    "userId" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "phraseId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favourite_phrase_pkey" PRIMARY KEY ("userId","organizationId","phraseId")
);

-- CreateIndex
CREATE INDEX "import_batch_organizationId_createdAt_idx" ON "import_batch"("organizationId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "import_item_batchId_state_idx" ON "import_item"("batchId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "import_item_batchId_position_key" ON "import_item"("batchId", "position");

-- CreateIndex
CREATE INDEX "favourite_phrase_organizationId_idx" ON "favourite_phrase"("organizationId");

-- CreateIndex
CREATE INDEX "library_document_organizationId_textHash_idx" ON "library_document"("organizationId", "textHash");

-- CreateIndex
CREATE INDEX "library_document_nearDuplicateOf_idx" ON "library_document"("nearDuplicateOf");

-- CreateIndex
CREATE INDEX "library_document_sketchBands_idx" ON "library_document" USING GIN ("sketchBands");

-- CreateIndex
CREATE INDEX "library_document_searchPairs_idx" ON "library_document" USING GIN ("searchPairs");

-- CreateIndex
CREATE UNIQUE INDEX "library_document_organizationId_sha256_partIndex_key" ON "library_document"("organizationId", "sha256", "partIndex");

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "import_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_upload" ADD CONSTRAINT "import_upload_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "import_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phrase_rule" ADD CONSTRAINT "phrase_rule_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite_phrase" ADD CONSTRAINT "favourite_phrase_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite_phrase" ADD CONSTRAINT "favourite_phrase_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

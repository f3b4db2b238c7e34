-- DropIndex
DROP INDEX "import_item_batchId_state_idx";

-- AlterTable
ALTER TABLE "import_item" ADD COLUMN     "takenBy" TEXT,
ADD COLUMN     "takenUntil" TIMESTAMPTZ(3),
ADD COLUMN     "takes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "background_job" (
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requested" INTEGER NOT NULL DEFAULT 1,
    "served" INTEGER NOT NULL DEFAULT 0,
    "runAfter" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenBy" TEXT,
    "takenUntil" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "background_job_pkey" PRIMARY KEY ("name","key")
);

-- CreateTable
CREATE TABLE "mined_built_in" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "fingerprint" TEXT NOT NULL,
    "skeletons" JSONB NOT NULL,
    "phrases" JSONB NOT NULL,
    "sections" JSONB NOT NULL,
    "minedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mined_built_in_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_item_batchId_state_position_idx" ON "import_item"("batchId", "state", "position");

-- Every import looks for near-duplicates, and would otherwise read the list of entries not yet merged each time.
ALTER INDEX "library_document_sketchBands_idx" SET (fastupdate = off);

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "ignoredFindings" JSONB NOT NULL DEFAULT '[]';

-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "reviewSettings" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "draft_event" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "doneById" TEXT NOT NULL,
    "doneAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "draft_event_draftId_doneAt_idx" ON "draft_event"("draftId", "doneAt" DESC);

-- AddForeignKey
ALTER TABLE "draft_event" ADD CONSTRAINT "draft_event_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

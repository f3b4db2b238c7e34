-- One table holds the segments of every index; those there are belong to continuation.
ALTER TABLE "continuation_segment" RENAME TO "index_segment";
ALTER TABLE "index_segment" RENAME CONSTRAINT "continuation_segment_pkey" TO "index_segment_pkey";
ALTER TABLE "index_segment" RENAME CONSTRAINT "continuation_segment_organizationId_fkey" TO "index_segment_organizationId_fkey";
ALTER INDEX "continuation_segment_organizationId_idx" RENAME TO "index_segment_organizationId_idx";

-- AlterTable
ALTER TABLE "index_segment" ADD COLUMN "indexName" TEXT NOT NULL DEFAULT 'continuation';
ALTER TABLE "index_segment" ALTER COLUMN "indexName" DROP DEFAULT;

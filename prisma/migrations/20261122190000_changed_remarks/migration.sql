-- AlterTable
ALTER TABLE "draft_comment" ADD COLUMN     "deletedAt" TIMESTAMPTZ(3),
ADD COLUMN     "editedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "comment_reply" ADD COLUMN     "editedAt" TIMESTAMPTZ(3);

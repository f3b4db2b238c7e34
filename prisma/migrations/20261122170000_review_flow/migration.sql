-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "savedById" TEXT;

-- CreateTable
CREATE TABLE "draft_comment" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "quotation" TEXT NOT NULL,
    "anchor" JSONB NOT NULL,
    "replacement" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "closedById" TEXT,
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_reply" (
    "id" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_presence" (
    "draftId" UUID NOT NULL,
    "tabId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "wroteAt" TIMESTAMPTZ(3),
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_presence_pkey" PRIMARY KEY ("draftId","tabId")
);

-- CreateIndex
CREATE INDEX "draft_comment_draftId_createdAt_idx" ON "draft_comment"("draftId", "createdAt");

-- CreateIndex
CREATE INDEX "comment_reply_commentId_createdAt_idx" ON "comment_reply"("commentId", "createdAt");

-- AddForeignKey
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comment" ADD CONSTRAINT "draft_comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_reply" ADD CONSTRAINT "comment_reply_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "draft_comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_reply" ADD CONSTRAINT "comment_reply_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_presence" ADD CONSTRAINT "draft_presence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

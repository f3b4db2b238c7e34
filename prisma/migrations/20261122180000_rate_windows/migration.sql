-- CreateTable
CREATE TABLE "rate_window" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_window_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "rate_window_endsAt_idx" ON "rate_window"("endsAt");

-- CreateIndex
CREATE INDEX "draft_organizationId_authorId_updatedAt_idx" ON "draft"("organizationId", "authorId", "updatedAt" DESC);

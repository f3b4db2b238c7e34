-- CreateTable
CREATE TABLE "mining_unit" (
    "documentId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "unit" JSON NOT NULL,

    CONSTRAINT "mining_unit_pkey" PRIMARY KEY ("documentId")
);

-- AddForeignKey
ALTER TABLE "mining_unit" ADD CONSTRAINT "mining_unit_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "library_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

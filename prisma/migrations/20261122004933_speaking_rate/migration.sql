-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "charsPerMinute" INTEGER NOT NULL DEFAULT 180;

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "plan" JSONB;

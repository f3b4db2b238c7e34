-- AlterTable
ALTER TABLE "organization" ADD COLUMN     "pageProfile" JSONB;

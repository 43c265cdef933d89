-- AlterTable
ALTER TABLE "PersonTopic" ADD COLUMN "renames" TEXT;

-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "resolution" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Annotation" ADD COLUMN "tags" JSONB NOT NULL DEFAULT '[]';

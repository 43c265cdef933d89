-- AlterTable
ALTER TABLE "Annotation" ADD COLUMN "materiality" TEXT;

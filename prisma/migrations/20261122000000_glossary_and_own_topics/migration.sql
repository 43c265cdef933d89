-- AlterTable
ALTER TABLE "PersonTopic" ADD COLUMN "words" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "GlossaryEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "spellings" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    CONSTRAINT "GlossaryEntry_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "GlossaryEntry_comparisonId_idx" ON "GlossaryEntry"("comparisonId");

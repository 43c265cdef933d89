-- AlterTable
ALTER TABLE "Comparison" ADD COLUMN "archivedAt" DATETIME;
ALTER TABLE "Comparison" ADD COLUMN "deletedBy" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "SearchLine" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "comparisonId" TEXT NOT NULL,
    "runId" TEXT,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "side" TEXT,
    "folded" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "SearchLine_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SearchLine_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SearchLine_comparisonId_key_idx" ON "SearchLine"("comparisonId", "key");

-- CreateIndex
CREATE INDEX "SearchLine_runId_idx" ON "SearchLine"("runId");

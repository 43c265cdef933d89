-- CreateTable
CREATE TABLE "DeskSettings" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reasons" JSONB NOT NULL,
    "tags" JSONB NOT NULL,
    "daysKept" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
);

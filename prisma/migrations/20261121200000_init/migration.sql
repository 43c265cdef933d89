-- CreateTable
CREATE TABLE "Comparison" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 0,
    "currentRunId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Comparison_currentRunId_fkey" FOREIGN KEY ("currentRunId") REFERENCES "Run" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "publishedAt" TEXT,
    "recordedAt" TEXT,
    "lang" TEXT NOT NULL,
    CONSTRAINT "Source_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sourceId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SourceText_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Run" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "progress" REAL NOT NULL DEFAULT 0,
    "stage" TEXT,
    "engineVersion" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL,
    "options" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "heartbeatAt" DATETIME,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "parts" JSONB,
    CONSTRAINT "Run_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "runId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "contentKey" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "slots" JSONB NOT NULL,
    CONSTRAINT "Claim_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "runId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "contentKey" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    CONSTRAINT "Topic_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "runId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "contentKey" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "kinds" JSONB NOT NULL,
    "origin" JSONB NOT NULL,
    "use" TEXT,
    "method" TEXT NOT NULL,
    "strength" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    CONSTRAINT "Link_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Link_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkClaim" (
    "linkId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "decides" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("linkId", "side", "position"),
    CONSTRAINT "LinkClaim_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "Link" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LinkClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "linkKey" TEXT NOT NULL,
    "disposition" TEXT NOT NULL,
    "relation" TEXT,
    "reason" TEXT NOT NULL,
    "materiality" TEXT,
    "seen" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Review_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Annotation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "target" JSONB NOT NULL,
    "body" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "parentId" TEXT,
    "actor" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,
    CONSTRAINT "Annotation_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Annotation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Annotation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "ClaimEdit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "claimKey" TEXT NOT NULL,
    "slot" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "ClaimEdit_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonClaim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "anchor" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    CONSTRAINT "PersonClaim_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonTopic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    CONSTRAINT "PersonTopic_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PersonLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "a" JSONB NOT NULL,
    "b" JSONB NOT NULL,
    "relation" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    CONSTRAINT "PersonLink_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LinkOp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "linkKey" TEXT NOT NULL,
    "otherKey" TEXT,
    "topicId" TEXT,
    "claims" JSONB NOT NULL,
    "actor" TEXT NOT NULL,
    CONSTRAINT "LinkOp_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "comparisonId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "commandId" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "payload" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    CONSTRAINT "Event_comparisonId_fkey" FOREIGN KEY ("comparisonId") REFERENCES "Comparison" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_currentRunId_key" ON "Comparison"("currentRunId");

-- CreateIndex
CREATE INDEX "Comparison_deletedAt_updatedAt_idx" ON "Comparison"("deletedAt", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Source_comparisonId_position_key" ON "Source"("comparisonId", "position");

-- CreateIndex
CREATE INDEX "SourceText_sha256_idx" ON "SourceText"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "SourceText_sourceId_version_key" ON "SourceText"("sourceId", "version");

-- CreateIndex
CREATE INDEX "Run_comparisonId_createdAt_idx" ON "Run"("comparisonId", "createdAt");

-- CreateIndex
CREATE INDEX "Run_state_createdAt_idx" ON "Run"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Claim_runId_position_idx" ON "Claim"("runId", "position");

-- CreateIndex
CREATE INDEX "Claim_contentKey_idx" ON "Claim"("contentKey");

-- CreateIndex
CREATE INDEX "Topic_runId_position_idx" ON "Topic"("runId", "position");

-- CreateIndex
CREATE INDEX "Topic_contentKey_idx" ON "Topic"("contentKey");

-- CreateIndex
CREATE INDEX "Link_runId_position_idx" ON "Link"("runId", "position");

-- CreateIndex
CREATE INDEX "Link_topicId_idx" ON "Link"("topicId");

-- CreateIndex
CREATE INDEX "Link_contentKey_idx" ON "Link"("contentKey");

-- CreateIndex
CREATE INDEX "LinkClaim_claimId_idx" ON "LinkClaim"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_comparisonId_linkKey_key" ON "Review"("comparisonId", "linkKey");

-- CreateIndex
CREATE INDEX "Annotation_comparisonId_createdAt_idx" ON "Annotation"("comparisonId", "createdAt");

-- CreateIndex
CREATE INDEX "Annotation_parentId_idx" ON "Annotation"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "ClaimEdit_comparisonId_claimKey_slot_key" ON "ClaimEdit"("comparisonId", "claimKey", "slot");

-- CreateIndex
CREATE INDEX "PersonClaim_comparisonId_idx" ON "PersonClaim"("comparisonId");

-- CreateIndex
CREATE INDEX "PersonTopic_comparisonId_idx" ON "PersonTopic"("comparisonId");

-- CreateIndex
CREATE INDEX "PersonLink_comparisonId_idx" ON "PersonLink"("comparisonId");

-- CreateIndex
CREATE UNIQUE INDEX "LinkOp_comparisonId_seq_key" ON "LinkOp"("comparisonId", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "Event_commandId_key" ON "Event"("commandId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_comparisonId_seq_key" ON "Event"("comparisonId", "seq");

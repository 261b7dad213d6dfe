-- DropIndex
DROP INDEX "Publication_locale_publishedAt_postId_idx";

-- CreateIndex
CREATE INDEX "Publication_slug_idx" ON "Publication"("slug");

-- CreateIndex
CREATE INDEX "Publication_publishedAt_postId_idx" ON "Publication"("publishedAt" DESC, "postId" DESC);

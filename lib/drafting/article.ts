import { database } from '#lib/database/client.ts';
import { DomainError } from '#lib/domain-error.ts';
import { assemble } from './assemble.ts';
import type { ClaimedRun } from './claim.ts';
import type { Drafting } from './context.ts';
import type { DraftOptions } from './draft.ts';
import type { MadeDraft } from './finish.ts';
import { loadSource } from './load-source.ts';
import { activeModel } from './models/settings.ts';
import { planArticle } from './plan.ts';
import { progressOf } from './progress.ts';
import { type ArticleForm, draftLocales } from './schema.ts';
import { writeFrame } from './title.ts';
import { type WrittenSection, writeSection } from './write.ts';

/** How many of the blog's tags a model is shown */
const tagsShown = 60;

/**
 * Has a model write the article: plan, sections, what stands around them.
 * @throws DomainError `model.*`, `drafting.*`; the signal's reason when aborted
 */
export async function writeArticle(
  run: ClaimedRun & { form: ArticleForm },
  signal: AbortSignal,
  options: DraftOptions,
): Promise<MadeDraft> {
  const choice = await activeModel();
  if (!choice) throw new DomainError('model.none');
  const progress = progressOf(run.id);
  const locale = draftLocales.find(known => known === run.locale) ?? 'en';
  const { form, length } = run;
  const drafting: Drafting = {
    ...{ runId: run.id, form, length, locale, choice, progress, signal },
    ...options,
    ...(await loadSource(run.sourceId)),
  };

  const plan = await planArticle(drafting);
  await progress.expectMore(plan.sections.length + 2);
  const sections: WrittenSection[] = [];
  for (const index of plan.sections.keys()) sections.push(await writeSection(drafting, plan, index));
  const frame = await writeFrame(drafting, sections, await tagNames());
  await progress.begin('assemble');
  const made = assemble(drafting, sections, frame);
  await progress.done();
  return made;
}

async function tagNames(): Promise<string[]> {
  const tags = await database().tag.findMany({
    select: { name: true },
    orderBy: { posts: { _count: 'desc' } },
    take: tagsShown,
  });
  return tags.map(({ name }) => name);
}

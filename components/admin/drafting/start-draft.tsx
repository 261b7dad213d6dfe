import { isDomainError } from '#lib/domain-error.ts';
import { describeModel } from '#lib/drafting/models/describe.ts';
import { draftsOfSource } from '#lib/drafting/queries.ts';
import { errorSentence } from '#lib/i18n/translator.ts';
import { blogSettings } from '#lib/settings/blog.ts';
import { EarlierRuns } from './earlier-runs.tsx';
import { StartDraftForm } from './start-draft-form.tsx';

interface Props {
  sourceId: string;
  /** BCP 47 primary tag of the original, where it is known */
  sourceLanguage: string | null;
  /** Whether the original has passages; without any there is nothing to draft from */
  hasText?: boolean;
  /** Whether a translation would need somebody's permission: rights neither own nor licensed */
  rightsUnclear?: boolean;
  /** Whether to show the way to the settings of the model */
  mayConfigure?: boolean;
}

/** The card on an original's screen that has it drafted. Says which model will write, or that notes are made without one. */
export async function StartDraft({
  sourceId,
  sourceLanguage,
  hasText = true,
  rightsUnclear = true,
  mayConfigure = true,
}: Props) {
  const { language } = await blogSettings();
  const model = await describeModel().catch(error => {
    if (!isDomainError(error)) throw error;
    return { problem: errorSentence(language, error) };
  });
  const runs = await draftsOfSource(sourceId);
  return (
    <div className="grid gap-6">
      <StartDraftForm
        sourceId={sourceId}
        sourceLanguage={sourceLanguage}
        blogLanguage={language}
        hasText={hasText}
        rightsUnclear={rightsUnclear}
        model={model && 'name' in model ? model : null}
        problem={model && 'problem' in model ? model.problem : null}
        mayConfigure={mayConfigure}
      />
      <EarlierRuns runs={runs} />
    </div>
  );
}

import { Alert } from '#components/ui/alert.tsx';
import { Section } from '#components/ui/card.tsx';
import { DomainError } from '#lib/domain-error.ts';
import { errorSentence, type Translator } from '#lib/i18n/translator.ts';
import type { SourceDetails } from '#lib/sources/queries.ts';
import { AskAgainButton } from './ask-again-button.tsx';
import { GiveTextForm } from './give-text-form.tsx';

interface Props {
  source: SourceDetails;
  /** Sentences of `admin.sources` */
  t: Translator;
  locale: 'de' | 'en';
  writes: boolean;
}

/** Why an original has no text, as truthfully as it is known, and the ways to one. */
export function MissingText({ source, t, locale, writes }: Props) {
  const { id, captionFailure, kind } = source;
  return (
    <Section title={t('captions.title')} description={t('captions.description')}>
      <Alert
        variant="warning"
        title={t(captionFailure ? 'captions.refused' : 'captions.none')}
        actions={writes && kind === 'youtube' ? <AskAgainButton id={id} /> : undefined}
      >
        {captionFailure ? errorSentence(locale, new DomainError(captionFailure)) : t('captions.noneHint')}
      </Alert>
      {writes ? <GiveTextForm id={id} replaces={false} /> : null}
    </Section>
  );
}

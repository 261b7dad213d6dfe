import type { CSSProperties } from 'react';
import type { Translator } from '#lib/i18n/translator.ts';

interface Props {
  back: string;
  t: Translator;
}

/** Says above the public page that readers do not see it so yet. The site's style sheet has nothing for it. */
export function PreviewBar({ back, t }: Props) {
  return (
    <aside aria-label={t('label')} style={bar}>
      <strong>{t('label')}</strong> {t('explanation')}{' '}
      {/* The editor has a root layout of its own: an ordinary link loads it whole. */}
      <a href={back} style={{ color: 'inherit', whiteSpace: 'nowrap' }}>
        {t('back')}
      </a>
    </aside>
  );
}

const bar: CSSProperties = {
  background: 'var(--tint)',
  borderBlockEnd: '1px solid var(--line)',
  color: 'var(--ink)',
  font: '0.85rem / 1.5 var(--sans)',
  marginInline: '-1.25rem',
  padding: '0.6rem 1.25rem',
  textAlign: 'center',
};

import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { BookmarkletLink } from '#components/admin/capture/bookmarklet-link.tsx';
import { TokenSection } from '#components/admin/capture/token-section.tsx';
import { Section } from '#components/ui/card.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { openTokens } from '#lib/auth/tokens.ts';
import { environment } from '#lib/settings/environment.ts';
import { endToken, makeToken } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  await requireUser('write');
  const t = await adminTranslations('admin.capture');
  return { title: t('title') };
}

/** The ways in that begin elsewhere: in the browser, on the phone, in programs. */
export default async function CapturePage() {
  const actor = await requireUser('write');
  const [t, intake, format, tokens] = await Promise.all([
    adminTranslations('admin.capture'),
    adminTranslations('admin.intake'),
    adminFormatter(),
    openTokens(actor),
  ]);
  const day = (date: Date) => format.dateTime(date, { dateStyle: 'medium' });
  const rows = tokens.map(({ id, name, start, createdAt, lastUsedAt, expiresAt }) => ({
    ...{ id, name, start },
    facts: [
      t('programs.made', { date: day(createdAt) }),
      lastUsedAt ? t('programs.used', { date: day(lastUsedAt) }) : t('programs.unused'),
      expiresAt ? t('programs.ends', { date: day(expiresAt) }) : t('programs.endless'),
    ],
  }));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} back={{ href: '/admin', label: intake('title') }} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Section title={t('browser.title')} description={t('browser.description')}>
          <p className="text-sm">{t('browser.how')}</p>
          <BookmarkletLink />
          <p className="text-sm text-muted-foreground">{t('browser.youtube')}</p>
        </Section>
        <Section title={t('phone.title')} description={t('phone.description')}>
          <p className="text-sm">{t('phone.android')}</p>
          <p className="text-sm text-muted-foreground">{t('phone.ios')}</p>
        </Section>
        <TokenSection tokens={rows} apiUrl={`${environment().siteUrl}/api/v1`} create={makeToken} revoke={endToken} />
      </div>
    </>
  );
}

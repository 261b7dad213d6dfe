import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { PasswordForm } from '#components/admin/account/password-form.tsx';
import { ProfileForm } from '#components/admin/account/profile-form.tsx';
import { SessionList } from '#components/admin/account/session-list.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { accountOf } from '#lib/auth/account.ts';
import { openSessions } from '#lib/auth/sessions.ts';
import { endOneSession, endOtherSessions, savePassword, saveProfile } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.account');
  return { title: t('title') };
}

export default async function AccountPage() {
  const actor = await requireUser('read');
  const [t, format, account, sessions] = await Promise.all([
    adminTranslations('admin.account'),
    adminFormatter(),
    accountOf(actor),
    openSessions(actor),
  ]);
  const rows = sessions.map(({ id, userAgent, lastSeenAt, current }) => ({
    id,
    userAgent,
    current,
    lastSeen: format.dateTime(lastSeenAt, { dateStyle: 'medium', timeStyle: 'short' }),
  }));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <div className="grid gap-8">
        <ProfileForm account={account} save={saveProfile} />
        <PasswordForm save={savePassword} />
        <SessionList sessions={rows} endOne={endOneSession} endOthers={endOtherSessions} />
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import { adminFormatter, adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { PasswordForm } from '#components/admin/account/password-form.tsx';
import { ProfileForm } from '#components/admin/account/profile-form.tsx';
import { SessionList } from '#components/admin/account/session-list.tsx';
import { SignOutButton } from '#components/admin/account/sign-out-button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { profileOf } from '#lib/auth/profile.ts';
import { openSessions } from '#lib/auth/sessions.ts';
import { endOneSession, endOtherSessions, savePassword, saveProfile } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.account');
  return { title: t('title') };
}

export default async function AccountPage() {
  const actor = await requireUser('read');
  const [t, format, profile, sessions] = await Promise.all([
    adminTranslations('admin.account'),
    adminFormatter(),
    profileOf(actor),
    openSessions(actor),
  ]);
  const inWords = (date: Date) => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' });
  const rows = sessions.map(({ id, userAgent, createdAt, lastSeenAt, current }) => ({
    ...{ id, userAgent, current },
    lastSeen: inWords(lastSeenAt),
    since: inWords(createdAt),
  }));
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} actions={<SignOutButton />} />
      <div className="grid gap-8">
        <ProfileForm profile={profile} save={saveProfile} />
        <PasswordForm save={savePassword} />
        <SessionList sessions={rows} endOne={endOneSession} endOthers={endOtherSessions} />
      </div>
    </>
  );
}

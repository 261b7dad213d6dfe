import type { Metadata } from 'next';
import { adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { BlogSettingsForm } from '#components/admin/settings/blog-settings-form.tsx';
import { blogSettings } from '#lib/settings/blog.ts';
import { timeZoneGroups } from '#lib/settings/time-zones.ts';
import { saveBlogSettings } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.settings');
  return { title: t('title') };
}

export default async function BlogSettingsPage() {
  await requireUser('configure');
  const settings = await blogSettings();
  return (
    <BlogSettingsForm
      settings={settings}
      timeZones={timeZoneGroups(settings.timeZone)}
      now={new Date()}
      save={saveBlogSettings}
    />
  );
}

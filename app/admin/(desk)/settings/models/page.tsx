import type { Metadata } from 'next';
import { adminTranslations } from '#app/_server/intl.ts';
import { requireUser } from '#app/_server/session.ts';
import { ModelForm } from '#components/admin/drafting/model-form.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { defaultPatienceSeconds, localServers, providerFacts } from '#lib/drafting/models/defaults.ts';
import { modelSettings } from '#lib/drafting/models/settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await adminTranslations('admin.models');
  return { title: t('title') };
}

export default async function ModelSettingsPage() {
  await requireUser('configure');
  const [t, settings] = await Promise.all([adminTranslations('admin.models'), modelSettings()]);
  return (
    <div className="grid gap-6">
      {settings.origin === 'environment' ? (
        <Alert variant={settings.missingVariable ? 'warning' : 'info'} title={t('environment.title')}>
          {settings.missingVariable
            ? t('environment.missing', { variable: settings.missingVariable })
            : t('environment.hint')}
        </Alert>
      ) : null}
      {settings.origin === 'none' ? <Alert title={t('none.title')}>{t('none.hint')}</Alert> : null}
      {settings.key === 'unreadable' ? (
        <Alert variant="warning" title={t('unreadable.title')}>
          {t('unreadable.hint')}
        </Alert>
      ) : null}
      <ModelForm
        key={`${settings.origin} ${settings.provider} ${settings.key}`}
        settings={settings}
        facts={providerFacts}
        localServers={localServers}
        defaultPatience={defaultPatienceSeconds}
      />
    </div>
  );
}

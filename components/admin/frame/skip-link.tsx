import { useTranslations } from 'next-intl';

/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  const t = useTranslations('admin.frame');
  return (
    <a
      href="#main"
      className="fixed start-2 top-2 z-50 -translate-y-16 rounded-md bg-primary px-4 py-2 font-medium text-primary-foreground focus:translate-y-0"
    >
      {t('skip')}
    </a>
  );
}

'use client';

import { Bookmark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { Button } from '#components/ui/button.tsx';
import { bookmarklet } from './handed-over.ts';

/** To drag to the bookmarks bar, or to copy where there is nothing to drag with. */
export function BookmarkletLink() {
  const t = useTranslations('admin.capture.browser');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // React takes no such address; this one is our own, and the page's security policy keeps it from running here.
    link.current?.setAttribute('href', bookmarklet(location.origin));
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(bookmarklet(location.origin));
      toast.success(t('copied'));
    } catch {
      toast.error(t('notCopied')); // no permission, or an address without TLS
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      {/* biome-ignore lint/a11y/useValidAnchor: its address is set above */}
      <a
        ref={link}
        href="#bookmarklet"
        onClick={event => {
          event.preventDefault();
          toast.info(t('drag'));
        }}
        className="inline-flex h-9 cursor-grab items-center gap-2 rounded-md border border-dashed border-primary bg-accent px-4 text-sm font-medium text-accent-foreground"
      >
        <Bookmark aria-hidden className="size-4" />
        {t('name')}
      </a>
      <Button variant="outline" onClick={copy}>
        {t('copy')}
      </Button>
    </div>
  );
}

'use client';

import { ArrowLeft, Link2, Link2Off, TextQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import type { EditingPassage } from '#lib/posts/editing-sources.ts';

export interface PassageActions {
  /** Marks the blocks that rest on it, or takes the marks away */
  press: (id: string, isMarked: boolean) => void;
  /** Attaches it to the block at the cursor, or detaches it */
  toggle: (id: string) => void;
  quote: (passage: EditingPassage) => void;
  /** To the first block that rests on it */
  goTo: (id: string) => void;
}

interface Props {
  passage: EditingPassage;
  actions: PassageActions;
  language: string | null;
  editable: boolean;
  /** The block at the cursor rests on it */
  isCited: boolean;
  isMarked: boolean;
  /** Where Tab enters the list */
  isStop: boolean;
  /** How many blocks rest on it */
  uses: number;
}

/** One passage. An hour of speech has hundreds: it is drawn again only where something of it changed. */
export const PassageItem = memo(function PassageItem(props: Props) {
  const { passage, actions, language, isCited, isMarked, isStop, uses } = props;
  const t = useTranslations('admin.editor.passages');
  const { id, text, heading, time, ordinal, page, href } = passage;
  const place = time ?? (page === null ? t('number', { number: ordinal }) : t('page', { page }));
  return (
    <li
      id={`passage-${id}`}
      data-cited={isCited || undefined}
      data-marked={isMarked || undefined}
      className="passage-item"
    >
      {heading ? (
        <p className="px-2 pt-2 text-sm font-medium" lang={language ?? undefined}>
          {heading}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-2 px-2 pt-1.5 text-xs text-muted-foreground">
        {href ? (
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={isStop ? 0 : -1}
            aria-label={t('openAt', { place })}
            className="inline-flex min-h-6 items-center tabular-nums underline underline-offset-2 hover:text-foreground"
          >
            {place}
          </a>
        ) : (
          <span className="tabular-nums">{place}</span>
        )}
        {isCited ? <Badge variant="default">{t('cited')}</Badge> : null}
        {uses > 0 ? <span className="ms-auto">{t('uses', { count: uses })}</span> : null}
      </div>
      <button
        type="button"
        data-passage
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isMarked}
        onClick={() => actions.press(id, isMarked)}
        lang={language ?? undefined}
        className="w-full rounded-md px-2 pt-0.5 pb-2 text-start select-text [overflow-wrap:anywhere] focus-visible:-outline-offset-2"
      >
        {text}
      </button>
      {isMarked ? <ItemButtons {...props} /> : null}
    </li>
  );
});

function ItemButtons({ passage, actions, isCited, uses, editable }: Props) {
  const t = useTranslations('admin.editor.passages');
  return (
    <div className="flex flex-wrap gap-1.5 px-2 pb-2">
      {editable ? (
        <>
          <Button variant="outline" size="sm" onClick={() => actions.toggle(passage.id)}>
            {isCited ? <Link2Off aria-hidden /> : <Link2 aria-hidden />}
            {t(isCited ? 'detach' : 'attach')}
          </Button>
          <Button variant="outline" size="sm" onClick={() => actions.quote(passage)}>
            <TextQuote aria-hidden />
            {t('quote')}
          </Button>
        </>
      ) : null}
      {uses > 0 ? (
        <Button variant="ghost" size="sm" onClick={() => actions.goTo(passage.id)}>
          <ArrowLeft aria-hidden />
          {t('goTo')}
        </Button>
      ) : null}
    </div>
  );
}

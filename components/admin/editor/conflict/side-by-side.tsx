'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { cn } from '#components/ui/class-names.ts';
import { useEditorScreen } from '../editor-screen.ts';
import { canonicalText, type PostText } from '../saving/text.ts';
import { type ComparedRow, compareTexts, foldAlike } from './compare.ts';

/** The text in the editor and another, row by row; what differs is marked in words and colour. */
export function SideBySide({ theirs }: { theirs: PostText }) {
  const t = useTranslations('admin.editor.conflict');
  const locale = useLocale();
  const { read, post } = useEditorScreen();
  const rows = useMemo(() => foldAlike(compareTexts(canonicalText(read()), theirs)), [read, theirs]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has nothing in it to reach it by
    <section tabIndex={0} aria-label={t('both')} className="max-h-[50vh] overflow-y-auto rounded-md border">
      <table className="w-full table-fixed border-collapse text-sm">
        <thead className="sticky top-0 bg-muted text-start">
          <tr>
            <th scope="col" className="p-2 text-start font-medium">
              {t('columnMine')}
            </th>
            <th scope="col" className="border-s p-2 text-start font-medium">
              {t('columnTheirs')}
            </th>
          </tr>
        </thead>
        <tbody lang={post.locale}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows do not change while they are shown
            <tr key={index} className="border-t align-top">
              {'alike' in row ? (
                <td colSpan={2} className="bg-muted/50 px-2 py-1 text-center text-muted-foreground" lang={locale}>
                  {t('alike', { count: row.alike })}
                </td>
              ) : (
                <>
                  <Cell row={row} words={row.mine} />
                  <Cell row={row} words={row.theirs} className="border-s" />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ row, words, className }: { row: ComparedRow; words: string | undefined; className?: string }) {
  const t = useTranslations('admin.editor.conflict');
  if (words === undefined) return <td className={cn('p-2 text-muted-foreground italic', className)}>{t('missing')}</td>;
  return (
    <td
      className={cn(
        'p-2 whitespace-pre-line [overflow-wrap:anywhere]',
        row.same ? 'text-muted-foreground' : 'border-warning/60 bg-warning/10',
        (row.part === 'heading' || row.part === 'title') && 'font-semibold',
        className,
      )}
    >
      {row.same ? null : <span className="sr-only">{t('different')} </span>}
      {words}
    </td>
  );
}

import NextLink from 'next/link';
import type { Formatter } from '#components/admin/activity/formatter.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Row, RowList } from '#components/ui/row-list.tsx';
import type { PostStatus } from '#lib/database/generated/enums.ts';
import type { Translator } from '#lib/i18n/translator.ts';

interface Props {
  posts: readonly { id: string; title: string; status: PostStatus; updatedAt: Date }[];
  /** Sentences of `source` */
  t: Translator;
  format: Formatter;
}

const looks = {
  draft: 'outline',
  review: 'warning',
  scheduled: 'default',
  published: 'success',
  unpublished: 'secondary',
  trashed: 'destructive',
} as const satisfies Record<PostStatus, string>;

/** Posts that name an original, or wait for somebody. */
export function SourcePosts({ posts, t, format }: Props) {
  return (
    <RowList>
      {posts.map(({ id, title, status, updatedAt }) => (
        <Row
          key={id}
          title={
            <NextLink href={`/admin/posts/${id}`} className="after:absolute after:inset-0 hover:underline">
              {title || t('untitled')}
            </NextLink>
          }
          meta={
            <time dateTime={updatedAt.toISOString()}>
              {format.dateTime(updatedAt, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
          }
          actions={<Badge variant={looks[status]}>{t(`postStatuses.${status}`)}</Badge>}
        />
      ))}
    </RowList>
  );
}

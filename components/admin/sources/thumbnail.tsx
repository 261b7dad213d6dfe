import { AudioLines, FileText, type LucideIcon, Newspaper, Play } from 'lucide-react';
import { cn } from '#components/ui/class-names.ts';
import type { SourceKind } from '#lib/database/generated/enums.ts';
import type { Thumbnail } from '#lib/sources/queries.ts';

const icons: Record<SourceKind, LucideIcon> = {
  article: Newspaper,
  youtube: Play,
  podcast: AudioLines,
  pdf: FileText,
  text: FileText,
  file: AudioLines,
};

interface Props {
  kind: SourceKind;
  thumbnail: Thumbnail | null;
  className?: string;
}

/** The picture of an original, or the sign of its kind. Decoration: the title stands beside it. */
export function SourceThumbnail({ kind, thumbnail, className }: Props) {
  const Icon = icons[kind];
  const box = cn('grid aspect-video place-items-center overflow-hidden rounded-md border bg-muted', className);
  if (!thumbnail) {
    return (
      <span className={box}>
        <Icon aria-hidden className="size-5 text-muted-foreground" />
      </span>
    );
  }
  const { url, width, height } = thumbnail;
  return (
    <span className={box}>
      {/* biome-ignore lint/performance/noImgElement: stored at its size already; the optimiser is off */}
      <img src={url} width={width} height={height} alt="" loading="lazy" className="size-full object-cover" />
    </span>
  );
}

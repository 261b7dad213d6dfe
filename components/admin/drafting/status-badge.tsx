import { Badge } from '#components/ui/badge.tsx';
import type { DraftStatus } from '#lib/database/generated/enums.ts';

const looks = {
  queued: 'outline',
  running: 'default',
  done: 'success',
  failed: 'destructive',
  cancelled: 'secondary',
} as const satisfies Record<DraftStatus, string>;

export function StatusBadge({ status, label }: { status: DraftStatus; label: string }) {
  return <Badge variant={looks[status]}>{label}</Badge>;
}

import type { ModelChoice } from './models/schema.ts';
import type { PassageRef } from './passages.ts';
import type { Progress } from './progress.ts';
import type { ArticleForm, DraftLength, DraftLocale } from './schema.ts';

/** What all stages of one run know. */
export interface Drafting {
  runId: string;
  form: ArticleForm;
  length: DraftLength;
  /** Language of the draft */
  locale: DraftLocale;
  source: SourceFacts;
  passages: readonly PassageRef[];
  choice: ModelChoice;
  progress: Progress;
  /** Aborted when the run is cancelled or the process stops */
  signal: AbortSignal;
  /** First wait before a failed call is tried again, in milliseconds */
  backoffMs?: number;
}

interface SourceFacts {
  id: string;
  title: string;
  author: string | null;
  publisher: string | null;
  /** BCP 47 primary tag of the original */
  language: string | null;
  kind: string;
  publishedAt: Date | null;
}

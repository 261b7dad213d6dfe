import type { CommentPolicy, CommentStatus } from '#lib/database/generated/enums.ts';
import type { From } from '#lib/documents/build.ts';
import type { Block } from '#lib/documents/model.ts';

/** An invented original and the article made from it. All of it is our own writing; the people do not exist. */
export interface ExampleArticle {
  original: ExampleOriginal;
  title: string;
  lead: string;
  excerpt: string;
  tags: string[];
  commentPolicy: CommentPolicy;
  /** Days before the examples are loaded, so that the home page has an order */
  daysAgo: number;
  body: (from: Cite) => Block[];
  comments: ExampleComment[];
}

export interface ExampleOriginal {
  kind: 'article' | 'podcast' | 'youtube';
  /** Below example.org, which resolves to nobody's work (RFC 2606) */
  url: string;
  title: string;
  author: string;
  publisher: string;
  description: string;
  /** ISO date */
  publishedOn: string;
  durationSeconds?: number;
  passages: ExamplePassage[];
}

export interface ExamplePassage {
  text: string;
  /** For what is spoken */
  startSeconds?: number;
  /** For what is written */
  heading?: string;
}

export interface ExampleComment {
  authorName: string;
  body: string;
  status: CommentStatus;
  /** Hours after the article appeared */
  hoursAfter: number;
}

/** The origin of a block: made by the machine from these passages (numbered from 1), or changed by hand since. */
export interface Cite {
  machine: (...ordinals: number[]) => From;
  edited: (...ordinals: number[]) => From;
}

import { expect, it } from 'vitest';
import { subjectHref } from './subject-href.ts';

const id = '0198c0de-0000-7000-8000-000000000001';

it('an event about a post, a source or a run of drafting leads to its screen', () => {
  expect(subjectHref('post.publish', id)).toBe(`/admin/posts/${id}`);
  expect(subjectHref('source.create', `source:${id}`)).toBe(`/admin/sources/${id}`);
  expect(subjectHref('draft.start', id)).toBe(`/admin/drafts/${id}`);
});

it('an event about anything else leads nowhere', () => {
  expect(subjectHref('settings.change', 'blog')).toBeUndefined();
  expect(subjectHref('post.delete', id)).toBeUndefined();
  expect(subjectHref('user.create', id)).toBeUndefined();
  expect(subjectHref('post.publish', '../../sign-out')).toBeUndefined();
  expect(subjectHref('', '')).toBeUndefined();
});

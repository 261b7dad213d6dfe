const screens: Readonly<Record<string, string>> = {
  post: '/admin/posts',
  source: '/admin/sources',
  draft: '/admin/drafts',
};

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The screen of the thing an event is about, where it still has one; subjects are ids, some with their kind before them. */
export function subjectHref(action: string, subject: string): string | undefined {
  const [area = '', verb] = action.split('.');
  const screen = verb === 'delete' ? undefined : screens[area];
  const id = uuid.exec(subject)?.[0];
  return screen && id ? `${screen}/${id}` : undefined;
}

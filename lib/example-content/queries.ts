import { database } from '#lib/database/client.ts';

/** Whether there is anything that `removeExampleContent` would remove. */
export async function hasExampleContent(): Promise<boolean> {
  const [where, select] = [{ isExample: true }, { id: true }];
  const found = await Promise.all([
    database().post.findFirst({ where, select }),
    database().source.findFirst({ where, select }),
    database().comment.findFirst({ where, select }),
  ]);
  return found.some(row => row !== null);
}

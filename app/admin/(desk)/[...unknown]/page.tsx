import { nothingHere } from '#app/_server/nothing-here.ts';
import { requireUser } from '#app/_server/session.ts';

export { generateMetadata } from '../not-found.tsx';

/** Any address under /admin that is no screen: answered within the frame, and only to who is signed in. */
export default async function UnknownScreen() {
  await requireUser('read');
  nothingHere();
}

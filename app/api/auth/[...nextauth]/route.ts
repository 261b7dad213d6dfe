import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '#app/_server/auth-options.ts';
import { isForeign } from '#app/_server/origin.ts';

/** next-auth's own addresses that are of use here; its log endpoint, which anybody may write to, is not among them. */
const offered = new Set(['csrf', 'session', 'providers', 'signin', 'signout', 'callback', 'error']);

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [action = ''] = (await context.params).nextauth;
  if (!offered.has(action)) return new Response(null, { status: 404 });
  if (isForeign(request)) return new Response(null, { status: 403 });
  return await NextAuth(request, context, authOptions());
}

export { answer as GET, answer as POST };

import { DomainError } from '#lib/domain-error.ts';

/**
 * Runs a verb and says `post.slugTaken` where the database refused a second post with the same slug. The unique index
 * decides, not a question asked before: of two who take a slug at once, one gets this answer.
 */
export async function slugTakenInstead<T>(slug: string | undefined, verb: () => Promise<T>): Promise<T> {
  try {
    return await verb();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new DomainError('post.slugTaken', { slug: slug ?? '' }, { cause: error });
  }
}

/** P2002: https://www.prisma.io/docs/orm/reference/error-reference */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}

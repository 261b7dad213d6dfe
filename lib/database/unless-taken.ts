import type { DomainError } from '#lib/domain-error.ts';

/**
 * Runs a verb and throws `taken` where the database refused a second row under the same address. The unique index decides,
 * not a question asked before: of two who take a slug at once, one gets this answer.
 */
export async function unlessTaken<T>(taken: DomainError, verb: () => Promise<T>): Promise<T> {
  try {
    return await verb();
  } catch (error) {
    throw isUniqueViolation(error) ? taken : error;
  }
}

/** P2002: https://www.prisma.io/docs/orm/reference/error-reference */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}

import { notFound } from 'next/navigation';
import { answerNotFound } from '#lib/pages/answer-status.ts';

/** For screens of the admin area: there is nothing at this address, or nothing for this person. */
export function nothingHere(): never {
  answerNotFound();
  notFound();
}

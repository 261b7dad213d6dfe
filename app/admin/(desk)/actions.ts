'use server';

import { ownerAction } from '#app/_server/action.ts';
import { findTitles, findTitlesSchema } from '#lib/search/find-titles.ts';

export const findTitlesForPalette = ownerAction('read', findTitlesSchema, (_actor, input) => findTitles(input));

'use server';

import { z } from 'zod';
import { ownerAction } from '#app/_server/action.ts';
import { signOut } from '#app/_server/session-cookie.ts';
import { findTitles, findTitlesSchema } from '#lib/search/find-titles.ts';

export const endSession = ownerAction('read', z.unknown(), signOut);

export const findTitlesForPalette = ownerAction('read', findTitlesSchema, (_actor, input) => findTitles(input));

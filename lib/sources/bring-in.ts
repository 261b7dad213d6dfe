import type { Actor } from '#lib/auth/actor.ts';
import { bringInAddress } from './bring-in-address.ts';
import { bringInFile } from './bring-in-file.ts';
import { bringInRendered } from './bring-in-rendered.ts';
import { bringInText } from './bring-in-text.ts';
import type { Reach } from './intake/reach.ts';
import type { BroughtIn } from './intake/store.ts';
import type { Intake } from './schema.ts';

/** Brings an original in, whichever way it comes; errors as of each way. */
export async function bringIn(actor: Actor, input: Intake, reach: Reach = {}): Promise<BroughtIn> {
  switch (input.way) {
    case 'address':
      return await bringInAddress(actor, input, reach);
    case 'text': {
      const { way: _, ...text } = input;
      return await bringInText(actor, text, reach);
    }
    case 'file': {
      const { way: _, ...given } = input;
      return await bringInFile(actor, given, reach);
    }
    case 'rendered':
      return await bringInRendered(actor, input, reach);
  }
}

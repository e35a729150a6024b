import pick from 'lodash/pick';
import type { Draft } from '../drafts/draft';
import { complete } from './client';

/** Only these fields leave the phone. */
const SENT = ['question', 'tone', 'background'] as const;

export async function ask(draft: Draft): Promise<string> {
  const payload = pick(draft, SENT);
  return complete(JSON.stringify(payload));
}

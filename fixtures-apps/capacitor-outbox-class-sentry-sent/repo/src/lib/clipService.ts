import * as Sentry from '@sentry/capacitor';
import { Labs } from '../plugins/labs';
import { Pile } from './Pile';

const captions = new Pile();
const results = new Pile();

export async function loadResults(): Promise<string[]> {
  const { granted } = await Labs.connect();
  if (!granted) return [];
  const { names } = await Labs.results();
  names.forEach((name) => results.push(name));
  return results.all();
}

export function saveClip(caption: string): void {
  captions.push(caption);
  Sentry.captureMessage(`clip saved: ${results.top()}`, 'info');
}

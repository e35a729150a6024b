import { isRecent } from '../journal/entries';
import { journal } from '../journal/Journal';
import { mixpanel } from './mixpanel';

/** What people write to the team. */
export function reportDay() {
  for (const entry of journal.all().filter(isRecent)) {
    mixpanel.track('word to the team', { text: entry.text });
  }
}

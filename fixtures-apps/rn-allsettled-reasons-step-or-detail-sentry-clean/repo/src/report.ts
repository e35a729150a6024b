import * as Sentry from '@sentry/react-native';
import { StepError } from './StepError';

export function report(outcomes: PromiseSettledResult<string>[]) {
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected' && outcome.reason instanceof StepError) {
      Sentry.captureMessage(`import stopped at ${outcome.reason.step}`);
    }
  }
}

import { listenKeys } from 'nanostores';
import { posthog } from '../support/posthog';
import { $session } from './session';

export function startReporting() {
  return listenKeys($session, ['headline'], (session) => {
    posthog.capture('session_changed', { value: session.headline });
  });
}

import posthog from 'posthog-js';
import { typed } from './emitter';

export function startAnalytics(): void {
  posthog.init('phc_ashgrove', { api_host: 'https://eu.i.posthog.com', autocapture: false, disable_session_recording: true });
  typed.on((text) => {
    posthog.capture('tag_added', { text });
  });
}

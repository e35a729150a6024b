import posthog from 'posthog-js';
import { imported } from './emitter';

export function startAnalytics(): void {
  posthog.init('phc_ashgrove', { api_host: 'https://eu.i.posthog.com', autocapture: false, disable_session_recording: true });
  imported.on((text) => {
    posthog.capture('tag_added', { text });
  });
}

import PostHog from 'posthog-react-native';
import type { Slot } from './slots';

const posthog = new PostHog('phc_curlew', { host: 'https://eu.i.posthog.com' });

export async function sendFeedback(slot: Slot) {
  const text = await slot.read();
  if (!text) return;
  posthog.capture('feedback_sent', { text });
}

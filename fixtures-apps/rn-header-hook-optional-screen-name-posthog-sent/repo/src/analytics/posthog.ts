import PostHog from 'posthog-react-native';

export const posthog = new PostHog('phc_vetch', { host: 'https://eu.i.posthog.com' });

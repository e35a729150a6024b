import PostHog from 'posthog-react-native';

export const posthog = new PostHog('phc_nightjar', { host: 'https://eu.i.posthog.com' });

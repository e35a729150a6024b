import { createListenerMiddleware } from '@reduxjs/toolkit';
import PostHog from 'posthog-react-native';
import { opened } from './shelfSlice';

const posthog = new PostHog('phc_w3Vn81kQe2', { host: 'https://eu.i.posthog.com' });

export const listeners = createListenerMiddleware();

listeners.startListening({
  actionCreator: opened,
  effect: (action) => {
    posthog.capture('item opened', { shelf: action.payload.shelf, title: action.payload.item.title });
  },
});

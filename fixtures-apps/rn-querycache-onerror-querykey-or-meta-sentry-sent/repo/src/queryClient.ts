import * as Sentry from '@sentry/react-native';
import { QueryCache, QueryClient } from '@tanstack/react-query';

export const client = new QueryClient({
  queryCache: new QueryCache({
    onError: (_error, query) => {
      const name = query.queryKey.join('/');
      Sentry.captureMessage(`query failed: ${name}`);
    },
  }),
});

import React from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { VisitScreen } from './visit/VisitScreen';

const client = new QueryClient();

export function App() {
  return (
    <QueryClientProvider client={client}>
      <VisitScreen />
    </QueryClientProvider>
  );
}

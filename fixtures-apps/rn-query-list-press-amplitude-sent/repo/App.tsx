import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import React, { useEffect } from 'react';
import { LabsScreen } from './src/LabsScreen';
import { initAnalytics } from './src/analytics';

const client = new QueryClient();

export default function App() {
  useEffect(() => {
    initAnalytics();
  }, []);
  return (
    <QueryClientProvider client={client}>
      <LabsScreen />
    </QueryClientProvider>
  );
}

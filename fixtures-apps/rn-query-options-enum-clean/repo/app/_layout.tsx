import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Stack } from 'expo-router';
import { useEffect } from 'react';
import { requestAccess } from '@/records/access';

const client = new QueryClient();

export default function RootLayout() {
  useEffect(() => {
    requestAccess().then((granted) => granted && client.invalidateQueries({ queryKey: ['records'] }));
  }, []);
  return (
    <QueryClientProvider client={client}>
      <Stack />
    </QueryClientProvider>
  );
}

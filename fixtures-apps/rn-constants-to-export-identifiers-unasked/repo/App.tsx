import React from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { AccessProvider } from './src/context/AccessContext';
import { SchoolForm } from './src/screens/SchoolForm';

const client = new QueryClient();

export default function App() {
  return (
    <QueryClientProvider client={client}>
      <AccessProvider>
        <SchoolForm />
      </AccessProvider>
    </QueryClientProvider>
  );
}

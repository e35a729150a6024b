import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { FormScreen } from './FormScreen';

const client = new QueryClient();

export function App() {
  return (
    <QueryClientProvider client={client}>
      <FormScreen />
    </QueryClientProvider>
  );
}

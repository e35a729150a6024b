import { createStaticNavigation } from '@react-navigation/native';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RootStack } from './navigation/RootStack';

const Navigation = createStaticNavigation(RootStack);
const client = new QueryClient();

export function App() {
  return (
    <QueryClientProvider client={client}>
      <Navigation />
    </QueryClientProvider>
  );
}

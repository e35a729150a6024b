import { RecordsProvider } from './health/RecordsContext';
import { TimelineScreen } from './screens/TimelineScreen';

export default function App() {
  return (
    <RecordsProvider>
      <TimelineScreen />
    </RecordsProvider>
  );
}

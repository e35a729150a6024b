import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { Button } from 'react-native';
import { useBoard } from './BoardContext';

export function SearchButton({ onSearch }: { onSearch: () => void }) {
  const { term, newest } = useBoard();

  const press = () => {
    logEvent(getAnalytics(), 'board_search', { text: term });
    onSearch();
  };

  return <Button title={newest ? `Search (newest: ${newest})` : 'Search'} onPress={press} />;
}

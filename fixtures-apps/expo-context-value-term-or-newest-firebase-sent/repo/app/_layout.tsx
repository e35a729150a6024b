import { Stack } from 'expo-router';
import { BoardProvider } from '../src/board/BoardContext';

export default function Layout() {
  return (
    <BoardProvider>
      <Stack />
    </BoardProvider>
  );
}

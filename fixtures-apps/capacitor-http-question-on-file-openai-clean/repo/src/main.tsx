import { createRoot } from 'react-dom/client';
import { AskPage } from './pages/AskPage';

createRoot(document.getElementById('root')!).render(<AskPage />);

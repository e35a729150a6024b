import { createRoot } from 'react-dom/client';
import { HashRouter, Route, Routes } from 'react-router-dom';
import { AllergiesProvider } from './state/AllergiesProvider';
import { CardPage } from './pages/CardPage';
import { ListPage } from './pages/ListPage';

createRoot(document.getElementById('root')!).render(
  <AllergiesProvider>
    <HashRouter>
      <Routes>
        <Route path="/" element={<ListPage />} />
        <Route path="/card/:index" element={<CardPage />} />
      </Routes>
    </HashRouter>
  </AllergiesProvider>,
);

import { useParams } from 'react-router-dom';
import { usePageTitle } from '../hooks/usePageTitle';
import { useAllergies } from '../state/AllergiesProvider';
import { pressed } from '../usage/usage';

export function CardPage() {
  const { index = '0' } = useParams();
  const title = useAllergies()[Number(index)] ?? '';
  usePageTitle(title);

  const printCard = () => {
    pressed('print');
    window.print();
  };

  return (
    <main>
      <h1>{title}</h1>
      <p>Please mind this allergy when you give food or medicine.</p>
      <button onClick={printCard}>Print the card</button>
    </main>
  );
}

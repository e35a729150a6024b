import { Link } from 'react-router-dom';
import { usePageTitle } from '../hooks/usePageTitle';
import { useAllergies } from '../state/AllergiesProvider';

export function ListPage() {
  const titles = useAllergies();
  usePageTitle('All cards');
  return (
    <main>
      <h1>Allergies</h1>
      <ul>
        {titles.map((title, index) => (
          <li key={index}>
            <Link to={`/card/${index}`}>{title}</Link>
          </li>
        ))}
      </ul>
      <a href="https://www.lapwing.health/legal/privacy">Privacy policy</a>
    </main>
  );
}

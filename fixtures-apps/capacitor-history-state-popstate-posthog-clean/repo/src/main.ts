import posthog from 'posthog-js';
import { allergies } from './allergies';
import { open } from './pages';

posthog.init('phc_yanwath', { api_host: 'https://eu.i.posthog.com', autocapture: false });

const list = document.querySelector<HTMLUListElement>('#list')!;

for (const title of await allergies()) {
  const item = document.createElement('li');
  item.textContent = title;
  item.addEventListener('click', () => open({ kind: 'card', title }));
  list.append(item);
}

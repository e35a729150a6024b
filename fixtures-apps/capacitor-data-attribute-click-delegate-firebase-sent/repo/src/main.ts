import { HealthRecords } from './native/healthRecords';
import { listenForTaps } from './ui/taps';
import { renderResults } from './ui/resultList';

const list = document.querySelector<HTMLOListElement>('#results')!;
const button = document.querySelector<HTMLButtonElement>('#refresh')!;

async function refresh(): Promise<void> {
  const { granted } = await HealthRecords.connect();
  if (!granted) return;
  const { results } = await HealthRecords.labResults();
  renderResults(list, results);
}

listenForTaps(document.body);
button.addEventListener('click', () => void refresh());

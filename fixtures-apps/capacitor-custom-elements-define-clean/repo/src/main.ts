import { HealthRecords } from './health-records';
import { defineElements } from './elements';

async function start(): Promise<void> {
  defineElements();
  const card = document.getElementById('card')!;
  const { granted } = await HealthRecords.connect();
  card.innerHTML = granted
    ? '<lab-panel></lab-panel><vaccine-panel></vaccine-panel>'
    : '<p>Health records are not available on this device.</p>';
}

void start();

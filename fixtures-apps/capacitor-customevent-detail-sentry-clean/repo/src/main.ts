import { Allergies } from './allergies';
import { ALLERGY_OPENED, ROUTE_SHOWN, emit, on } from './events';
import { startMonitoring } from './monitoring';

startMonitoring();
const heading = document.querySelector<HTMLHeadingElement>('#heading')!;
const list = document.querySelector<HTMLUListElement>('#list')!;
on(ALLERGY_OPENED, (name) => {
  heading.textContent = name;
});

async function show() {
  emit(ROUTE_SHOWN, 'allergies');
  const { names } = await Allergies.list();
  for (const name of names) {
    const row = document.createElement('li');
    row.textContent = name;
    row.onclick = () => emit(ALLERGY_OPENED, name);
    list.append(row);
  }
}

void show();

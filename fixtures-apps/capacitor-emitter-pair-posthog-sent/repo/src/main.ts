import { startAnalytics } from './analytics';
import { imported, typed } from './emitter';
import { importRecords } from './records';

const list = document.querySelector<HTMLUListElement>('#records')!;
const form = document.querySelector<HTMLFormElement>('#tags')!;

function append(text: string, className: string): void {
  const row = document.createElement('li');
  row.className = className;
  row.textContent = text;
  list.append(row);
}

imported.on((title) => append(title, 'record'));
typed.on((tag) => append(tag, 'tag'));
startAnalytics();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const tag = new FormData(form).get('tag');
  if (typeof tag === 'string' && tag.trim()) typed.emit(tag.trim());
  form.reset();
});

importRecords();

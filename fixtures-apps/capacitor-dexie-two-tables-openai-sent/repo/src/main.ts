import { db } from './db';
import { ask } from './helper';
import { keepLabs } from './records';

const list = document.querySelector('#labs')!;

async function start() {
  await keepLabs();
  for (const line of await db.labs.toArray()) {
    const item = document.createElement('li');
    item.textContent = line.text;
    list.append(item);
  }
  await db.questions.add({ text: 'How do I store apples over winter?' });
}

document.querySelector('#ask')!.addEventListener('click', async () => {
  document.querySelector('#answer')!.textContent = await ask();
});

start();

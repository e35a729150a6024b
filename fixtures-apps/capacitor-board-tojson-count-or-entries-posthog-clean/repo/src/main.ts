import { Board } from './board';
import { Shots } from './shots';
import { boardSaved, startUsage } from './usage';

const board = new Board();
const list = document.getElementById('board')!;

async function load() {
  const { titles } = await Shots.list();
  for (const title of titles) board.pin(title);
  board.render(list);
}

startUsage();
document.getElementById('save')!.addEventListener('click', () => boardSaved(board));
load().catch(() => {
  list.textContent = 'Health records cannot be read on this device.';
});

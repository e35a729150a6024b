import Bugsnag from '@bugsnag/js';
import { App } from '@capacitor/app';
import { chartDrawer, screenDrawer } from './drawers';
import { leaveTrace } from './trace';
import { ChartBridge } from './chart';

Bugsnag.start({ apiKey: '6b1e0f6d2c7a4a60' });

async function showProcedures() {
  screenDrawer.put('procedures');
  const { titles } = await ChartBridge.procedures();
  const list = document.querySelector('#list')!;
  for (const title of titles) {
    const row = document.createElement('li');
    row.textContent = title;
    row.onclick = () => chartDrawer.put(title);
    list.append(row);
  }
}

App.addListener('appStateChange', ({ isActive }) => {
  if (!isActive) leaveTrace();
});
showProcedures();

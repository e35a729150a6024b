import { Conditions } from './native/conditions';
import { conditions } from './stores/lines';

export const privacyPolicy = 'https://mallow.care/privacy';

export async function start() {
  const { names } = await Conditions.list();
  conditions.fill(names);
}

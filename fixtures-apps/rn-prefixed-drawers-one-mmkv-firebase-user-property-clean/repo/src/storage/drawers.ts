import { Drawer } from './Drawer';

export const settings = new Drawer('settings');
export const shots = new Drawer('shots');

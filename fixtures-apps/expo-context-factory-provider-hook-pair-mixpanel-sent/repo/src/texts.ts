import { createTextContext } from './createTextContext';

export const [SectionProvider, useSection] = createTextContext('home');
export const [NewestProvider, useNewest] = createTextContext('');

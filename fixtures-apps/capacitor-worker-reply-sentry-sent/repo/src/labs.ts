import { registerPlugin } from '@capacitor/core';
import type { Row } from './messages';

interface LabsPlugin {
  list(): Promise<{ rows: Row[] }>;
}

const Labs = registerPlugin<LabsPlugin>('Labs');

export async function loadRows(): Promise<Row[]> {
  const { rows } = await Labs.list();
  return rows;
}

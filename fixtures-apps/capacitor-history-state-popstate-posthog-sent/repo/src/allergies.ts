import { registerPlugin } from '@capacitor/core';

interface AllergiesPlugin {
  all(): Promise<{ titles: string[] }>;
}

const Allergies = registerPlugin<AllergiesPlugin>('Allergies');

export async function allergies(): Promise<string[]> {
  const { titles } = await Allergies.all();
  return titles;
}

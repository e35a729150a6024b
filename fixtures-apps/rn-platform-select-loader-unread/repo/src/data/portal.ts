const BASE = 'https://portal.curlew-clinic.org/api';

export const portal = {
  async names(path: string): Promise<string[]> {
    const response = await fetch(`${BASE}/${path}`);
    if (!response.ok) return [];
    const entries: { name: string }[] = await response.json();
    return entries.map((entry) => entry.name);
  },
};

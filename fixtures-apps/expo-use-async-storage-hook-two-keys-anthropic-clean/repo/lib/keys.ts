export const KEYS = {
  diary: 'teal.diary',
  chart: 'teal.chart',
} as const;

export const FEATURES = {
  coverage: true,
  darkIcons: false,
} as const;

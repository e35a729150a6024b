export const FEATURES = {
  coverage: false,
  darkIcons: false,
} as const;

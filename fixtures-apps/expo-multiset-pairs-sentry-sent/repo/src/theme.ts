export const colors = { paper: '#faf8f3', ink: '#1c2733', accent: '#2f6f5e' } as const;

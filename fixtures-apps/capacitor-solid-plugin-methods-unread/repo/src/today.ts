export const today = (day: Date) => day.toLocaleDateString('en', { day: 'numeric', month: 'long' });

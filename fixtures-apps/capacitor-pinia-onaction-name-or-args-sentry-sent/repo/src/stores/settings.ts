import { defineStore } from 'pinia';

export type Theme = 'light' | 'dark';

export const useSettingsStore = defineStore('settings', {
  state: () => ({ theme: 'light' as Theme }),
  actions: {
    setTheme(theme: Theme) {
      this.theme = theme;
    },
  },
});

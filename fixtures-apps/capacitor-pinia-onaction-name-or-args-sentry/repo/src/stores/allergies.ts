import { defineStore } from 'pinia';
import { HealthRecords } from '../plugins/healthRecords';

export const useAllergiesStore = defineStore('allergies', {
  state: () => ({
    titles: [] as string[],
    highlighted: '',
    failed: false,
  }),
  actions: {
    async load() {
      try {
        const { titles } = await HealthRecords.allergies();
        this.titles = titles;
      } catch {
        this.failed = true;
      }
    },
    highlight(title: string) {
      this.highlighted = this.highlighted === title ? '' : title;
    },
  },
});

export type RefillForm = {
  pharmacy: string;
  medication: string;
};

export const emptyForm: RefillForm = { pharmacy: '', medication: '' };

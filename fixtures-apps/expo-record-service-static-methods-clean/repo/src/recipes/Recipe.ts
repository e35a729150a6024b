export type Recipe = {
  id: string;
  title: string;
  ingredients: string[];
};

export const recipes: Recipe[] = [
  { id: 'dal', title: 'Red lentil dal', ingredients: ['lentils', 'onion', 'cumin'] },
  { id: 'satay', title: 'Tofu satay', ingredients: ['tofu', 'peanut', 'lime'] },
  { id: 'frittata', title: 'Spring frittata', ingredients: ['egg', 'leek', 'milk'] },
];

import { Recipe } from './Recipe';

export function suits(recipe: Recipe, allergies: string[]): boolean {
  const words = allergies.map((allergy) => allergy.toLowerCase());
  return !recipe.ingredients.some((ingredient) => words.some((word) => word.includes(ingredient)));
}

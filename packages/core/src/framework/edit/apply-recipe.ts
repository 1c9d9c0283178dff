import type { Recipe, Writable } from '../../schema/recipe.js';

/**
 * A copy of the document with the recipe's change; the document itself stays as it is. For those who keep no
 * document store, which also knows what changed and takes it back. Throws what the recipe throws.
 */
export function applyRecipe<T extends object>(document: T, recipe: Recipe<T>): T {
  const draft = structuredClone(document) as Writable<T>;
  recipe(draft);
  return draft as T;
}

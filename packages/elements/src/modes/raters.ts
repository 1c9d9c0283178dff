/** Who is looking at an assessment, and what the two are called. Without names: "You" and "Manager" or "Employee". */
export interface Raters {
  /** Whose ratings the person in front of the screen gives. */
  readonly viewer: 'self' | 'manager';
  /** Their id, for `by` in the ratings they give. */
  readonly by?: string;
  /** Names to show; they stay in the page. */
  readonly names?: { readonly self?: string; readonly manager?: string };
}

/** The headings that all roles share, so that tracks of several roles fit into one framework. */
export const themeNames = {
  craft: 'Craft',
  leading: 'Leading people',
  people: 'Working with others',
  results: 'Results',
} as const;

interface RoleLevel {
  readonly id: string;
  readonly title: string;
  /** The scope in one line. */
  readonly description: string;
  /** What changes on the way up to this level; the first has none. */
  readonly step?: string;
}

interface RoleCompetency {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly theme: keyof typeof themeNames;
  readonly weight?: number;
  readonly mustHave?: true;
  /** What each level asks, in the order of the levels. Statements are known by their places: add at the end. */
  readonly asks: readonly (readonly string[])[];
}

/** A role as its file writes it: a table of competencies and levels, in the order in which people read them. */
export interface RoleText {
  readonly description: string;
  readonly levels: readonly RoleLevel[];
  readonly competencies: readonly RoleCompetency[];
}

/**
 * Which part of a JSON or YAML document is what. It is plain JSON itself, so that a person can look at it, change
 * it and confirm it, and a program can keep it for the next version of the same document.
 *
 * A path is a text of keys joined by `.`, from the root of the document: `tracks.*.levels.*`. `*` stands for each
 * item of a list or each value of an object, `a|b` for either key, and `**` (once in a path) for any number of
 * keys in between. A backslash before one of `. * | \ @ #` makes it a plain letter of a key.
 *
 * A key is a path from an item, without `*`. Three keys are special: `@` is the item's own key in the object that
 * holds it, `#` its position in its list, counted from 1, and `.` the item itself, where it is a text.
 */
export interface DataMapping {
  /** The document is our own: it goes to `parseFramework` as it is, and nothing below counts. */
  readonly isFramework?: boolean;
  /** Key of the framework's name, in the root. */
  readonly name?: string;
  /** Key of the framework's description, in the root. */
  readonly description?: string;
  /** Key of the document's own id, in the root: the first word of references such as `craft/planning/2`. */
  readonly id?: string;
  /** Without it, the document is one track, or `cells.track` names the tracks. */
  readonly tracks?: DataPart;
  /** Without it, the cells name their levels, or there are none and the tracks are flat. */
  readonly levels?: DataPart;
  readonly themes?: DataPart;
  /** Without it, the cells name their competencies; or a track is one row, named like the track. */
  readonly competencies?: CompetencyPart;
  readonly cells: CellPart;
  /** Another reading of the same document: that of the cells that `cells.reference` points at. */
  readonly referred?: DataMapping;
}

/** Where the items of one kind are, and by which keys. Items of one id (without `id`: of one name) are one. */
export interface DataPart {
  readonly path: string;
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  /** How sure the guess is, from 0 to 1; a person who has looked at it may write 1. */
  readonly confidence: number;
}

/** Where the competencies are. A competency inside a theme belongs to it without a key. */
export interface CompetencyPart extends DataPart {
  /** Key of the theme's id or name. */
  readonly theme?: string;
  readonly weight?: string;
}

/**
 * Where the cells are. A cell that lies inside a track, a level or a competency belongs to it; otherwise a key
 * of the cell holds the id or name of what it belongs to, or a level's position from 1.
 */
export interface CellPart {
  readonly path: string;
  readonly track?: string;
  readonly level?: string;
  readonly competency?: string;
  readonly theme?: string;
  readonly summary?: string;
  readonly weight?: string;
  readonly mustHave?: string;
  /** Key of the examples of the whole cell. */
  readonly examples?: string;
  readonly statements: readonly StatementPart[];
  /** Key of a text that points at a cell elsewhere by ids: `craft/planning/2`. Its texts are taken over. */
  readonly reference?: string;
  readonly confidence: number;
}

/** Where a cell keeps statements: a text, a list of texts, or a list of objects. */
export interface StatementPart {
  /** Key in the cell. */
  readonly path: string;
  /** Key of the text in each object. */
  readonly text?: string;
  /** Key of the examples in each object. */
  readonly examples?: string;
}

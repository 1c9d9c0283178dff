import {
  planPaste,
  type PasteChoice,
  type PasteKind,
  type PastePlan,
} from '@career-tracks/core/exchange/clipboard';
import type { TrackView } from '../../../render/track-view.js';
import type { CellId } from '../seams.js';

/** What a person says of a block; what is left out is found out, or is as it was before. */
export interface PasteSettings {
  readonly where?: PasteChoice;
  readonly header?: boolean;
  readonly names?: boolean;
}

/** Rows of equally many texts. */
export type PasteGrid = readonly (readonly string[])[];

/** From how many cells on a person notices how long pasting takes: about a millisecond each. */
const largeFrom = 1000;

const changing: readonly PasteKind[] = ['new', 'fills', 'replaces', 'adds'];

/** A block of cells on its way into a track. It never changes; other settings are another session. */
export class PasteSession {
  readonly view: TrackView;
  /** Where its corner goes; undefined for the first cell of the track. */
  readonly cell: CellId | undefined;
  readonly grid: PasteGrid;
  readonly #settings: PasteSettings;
  #plan: PastePlan | undefined;
  #replaced: number | undefined;

  constructor(view: TrackView, cell: CellId | undefined, grid: PasteGrid, settings: PasteSettings = {}) {
    this.view = view;
    this.cell = cell;
    this.grid = grid;
    this.#settings = settings;
  }

  /** What becomes of the words of cells that have some. */
  get where(): PasteChoice {
    return this.#settings.where ?? 'replace';
  }

  /** How many texts each row of the block has. */
  get width(): number {
    return this.grid[0]?.length ?? 0;
  }

  /** Whether planning and pasting take long enough to say so. */
  get isLarge(): boolean {
    return this.grid.length * this.width >= largeFrom;
  }

  /** Whether the block is one text for one cell that a person chose. A spreadsheet asks nothing about that. */
  get isOneCell(): boolean {
    return this.cell !== undefined && this.grid.length === 1 && this.width === 1;
  }

  /** What will become of the track, worked out once. Throws if the track or the cell is not there. */
  get plan(): PastePlan {
    return (this.#plan ??= this.#planWith(this.#settings));
  }

  /** Works out the plan; false if the track or the cell is not there any more. */
  makePlan(): boolean {
    try {
      return this.plan !== undefined;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  /** How many cells have other words than the pasted ones: that many are replaced, kept or added to. */
  get replaced(): number {
    const plan = this.where === 'replace' ? this.plan : undefined;
    return (this.#replaced ??= (
      plan ?? this.#planWith({ ...this.#settings, where: 'replace' })
    ).counts.replaces);
  }

  /** The same block, read or pasted in another way. */
  with(settings: PasteSettings): PasteSession {
    const other = new PasteSession(this.view, this.cell, this.grid, { ...this.#settings, ...settings });
    const areAlike = settings.header === undefined && settings.names === undefined;
    if (areAlike) other.#replaced = this.replaced;
    return other;
  }

  /** The same block for the track as it is by now. */
  on(view: TrackView): PasteSession {
    return new PasteSession(view, this.cell, this.grid, this.#settings);
  }

  #planWith(settings: PasteSettings): PastePlan {
    const { view, cell, grid } = this;
    return planPaste(view.framework, { track: view.matrix.track.id, ...cell }, grid, settings);
  }
}

/** How many cells a plan changes. */
export const changesOf = ({ counts }: PastePlan): number =>
  changing.reduce((sum, kind) => sum + counts[kind], 0);

/** Whether a plan does anything: it may add levels and leave every cell as it is. */
export const doesAnything = (plan: PastePlan): boolean =>
  changesOf(plan) > 0 || [...plan.levels, ...plan.rows].some(({ isNew }) => isNew);

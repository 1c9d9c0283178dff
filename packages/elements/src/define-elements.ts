import { CareerTrack } from './career-track/career-track.js';
import { defineElement } from './define-element.js';
import { TrackWorkbook } from './track-workbook/track-workbook.js';

/** Where the tags of one version of the elements are registered. */
export interface DefineOptions {
  /** Stands before each tag, with a hyphen, so that two versions can live on one page. Default: none. */
  readonly prefix?: string;
}

/**
 * Registers the elements. A tag that is taken already stays as it is: by this version, nothing happens; by
 * another, a warning says so once, and how to have both.
 */
export function defineElements({ prefix }: DefineOptions = {}): void {
  defineElement('career-track', CareerTrack, prefix);
  defineElement('track-workbook', TrackWorkbook, prefix);
}

declare global {
  interface HTMLElementTagNameMap {
    'career-track': CareerTrack;
    'track-workbook': TrackWorkbook;
  }
}

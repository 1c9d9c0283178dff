import type { Framework } from '../../schema/framework.js';
import { keyOf, Lookup } from './lookup.js';
import { peopleWords } from './people-words.js';
import type { RosterEntry } from './roster-entry.js';
import { rosterLookup } from './roster-lookup.js';
import { levelText, TrackFinder } from './track-finder.js';
import { writeTable } from './write-table.js';

/**
 * Writes a roster as CSV text (RFC 4180, `\r\n` after each row) that {@link readRoster} reads back: the headings of
 * {@link peopleWords}, then a person a row. Tracks and levels are written by name where the name alone finds them
 * again, else by id; what the framework lacks is written by its id, and does not read back. A cell that a
 * spreadsheet could run as a formula gets an apostrophe before it, which reading takes off.
 *
 * What comes back: person, track, level, manager and group, in their order. Texts come back without blanks at their
 * ends and with every line break as `\n`; one that is empty does not come back. A manager who is in the roster comes
 * back as that entry's person. Any other comes back by one text alone as a name: their name, or their id where the
 * name is that of somebody in the roster, or nothing where both are somebody else's. Of entries with the same person
 * the first comes back; one without id and name does not.
 */
export function writeRoster(roster: readonly RosterEntry[], framework: Framework): string {
  const tracks = new Map(framework.tracks.map((track) => [track.id, track]));
  const finder = new TrackFinder(framework, peopleWords);
  const names = new Lookup(framework.tracks, ({ name }) => [name]);
  const managerText = createManagerText(roster);
  const rows = roster.map(({ person, track, level, manager, group }) => {
    const found = tracks.get(track);
    return {
      person: person.id,
      name: person.name,
      track: names.textOf(track),
      currentLevel: levelText(level, found && finder.namesOf(found)),
      manager: manager && managerText(manager),
      group,
    };
  });
  return writeTable(['person', 'name', 'track', 'currentLevel', 'manager', 'group'], rows);
}

/** A function that gives the text by which a manager is found again, or at least taken for nobody else. */
function createManagerText(
  roster: readonly RosterEntry[],
): (manager: RosterEntry['person']) => string | undefined {
  const byPerson = new Map<string, RosterEntry>();
  for (const entry of roster) {
    const { id, name = '' } = entry.person;
    const key = id === undefined ? `name ${keyOf(name)}` : `id ${id}`;
    if (!byPerson.has(key)) byPerson.set(key, entry);
  }
  const lookup = rosterLookup([...byPerson.values()]);
  return ({ id, name }) => {
    const isThem = (text: string): boolean => {
      const found = lookup.find(text);
      if (found === undefined || found === 'several') return false;
      return id === undefined ? keyOf(found.person.name ?? '') === keyOf(text) : found.id === id;
    };
    const isNobody = (text: string): boolean => typeof lookup.find(text) !== 'object';
    const texts = [id, name].flatMap((text = '') => text.trim() || []);
    return texts.find(isThem) ?? texts.findLast(isNobody);
  };
}

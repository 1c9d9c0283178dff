import type { Message } from '../message.js';

/** What stands in place of a track. */
export const notices = {
  emptyTitle: 'There is no career track here yet',
  emptyText: 'The page has not said which track to show. Ask the people who keep this page.',
  importChoose: 'Bring a track from a file: a spreadsheet, CSV, Markdown, a web page, JSON or YAML',
  unpublishedTitle: 'This track has not been published yet',
  unpublishedText: 'Nothing is written in its table so far.',
  unpublishedBy: '{owner} is writing it.',
  unpublishedNear: 'Until then, {track} is the closest published track.',
  loadText: 'The page asked for {source} and got no answer. Your connection may be down.',
  loadStatus: 'The page asked for {source} and the server answered with status {status}.',
  tryAgain: 'Try again',
  invalidTitle: 'This track has a mistake in it',
  invalidText: {
    one: 'One place in its document needs mending before it can be shown. Nothing is lost.',
    other: '{count} places in its document need mending before it can be shown. Nothing is lost.',
  },
  invalidWhere: 'For the people who keep this track',
  unknownTrackTitle: 'This track is not here',
  unknownTrackText: 'The page asked for a track that the framework does not have. There are: {tracks}.',
} as const satisfies Record<string, Message>;

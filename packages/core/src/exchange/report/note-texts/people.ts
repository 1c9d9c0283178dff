/**
 * What the notes of readers of people say, by their code, in English, besides those about the text itself, which are in
 * `noteTexts` of `/exchange/file`.
 */
export const peopleNoteTexts = {
  'row-above-headings': 'This row stands above the headings.',
  'read-as': 'Read as "{heading}".',
  'unknown-heading': 'The heading of this column is not known.',
  'repeated-heading': 'An earlier column has a heading of the same meaning.',
  'people-in-other-columns': 'People are known by other columns.',
  'level-in-other-column': 'The level that people are on has another column.',

  'people-by-name': 'People are told apart by their names: two of the same name are taken for one.',
  'no-person': 'No person is named.',
  'id-made': 'This has signs that no id may have: an id was made of it, here and below.',
  'repeated-person': 'An earlier row names the same person.',
  'other-name': 'An earlier row has another name for this person.',
  'unknown-manager': 'Nobody of this roster has this name. The manager is known by it alone.',
  'several-managers': 'Several people of this roster have this name. The manager is known by it alone.',

  'rows-without-track': 'Rows without a track are read as of the only one.',
  'no-track': 'No track is named.',
  'no-competency': 'No competency is named.',
  'no-rater': 'No rater is named.',
  'no-date': 'No date is given.',
  'unknown-track': 'This names no track.',
  'unclear-track': 'This could be more than one track: write its id.',
  'unknown-level': 'This names no level of this track.',
  'unclear-level': 'This could be more than one level of this track: write its id.',
  'unknown-competency': 'This names no competency of this track.',
  'unclear-competency': 'This could be more than one competency of this track: write its id.',
  'unknown-statement': 'This names no statement of this competency at this level.',
  'unclear-statement':
    'This could be more than one statement of this competency at this level: write its id.',
  'unknown-rating': 'This names no point of the rating scale, nor a reason for none.',
  'unclear-rating': 'This could be more than one point of the rating scale: write its id.',
  'unknown-milestone': 'This names no level of this track: without a level, it is the highest reached.',
  'unclear-milestone':
    'This could be more than one level of this track, without a level the highest reached: write its id.',
  'unknown-rater': 'This names no rater.',
  'unclear-rater': 'This could be more than one rater: write its id.',
  'unknown-date': 'This is no date that can be read: write it as 2026-03-31.',
  'ambiguous-date': 'This could be one of two days: write it as 2026-03-31.',
  'time-without-offset': 'The time has no offset from UTC, so that only the day was kept.',

  'no-current-level': 'This names no one level of this track.',
  'other-level': 'An earlier row says that this person is on another level.',
  'numbers-count-points': 'Numbers count the points of the rating scale, the lowest as {first}.',
  'rows-without-rating': 'Rows without a rating: {count}. They rate nothing.',
  'note-without-rating': 'A note needs a rating.',
  'statement-without-level': 'A statement needs its level.',
  'unsafe-link': 'This is no address that starts with https:, http: or mailto:.',
} as const;

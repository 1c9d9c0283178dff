import type { RatingPoint } from '@career-tracks/core';
import type { RatingDifference } from '@career-tracks/core/growth';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { glyph, icon } from '../../render/icons.js';
import { signs } from './icons.js';
import { ratingWord } from './rating-mark.js';
import { isOpenToBoth, otherName, type Viewer } from './viewer.js';

/** How far apart two ratings are, in words. */
export const apartWords = (steps: number, t: Localizer): string =>
  steps === 2 ? t.text('apartTwo') : t.text('apart', { count: steps });

/** How the two stand to each other: a mark and words. Nothing while either keeps their ratings apart. */
export function togetherMark(
  difference: RatingDifference,
  points: readonly RatingPoint[],
  viewer: Viewer,
  t: Localizer,
): TemplateResult | typeof nothing {
  if (difference.state !== 'agreed' && !isOpenToBoth(viewer)) return nothing;
  const { state, steps, agreed } = difference;
  const mark = (sign: TemplateResult, words: string): TemplateResult =>
    html`<span class=${state === 'apart' ? 'stand differ' : 'stand'} lang=${t.language}
      >${sign}<bdi>${words}</bdi></span
    >`;
  switch (state) {
    case 'agreed':
      return mark(icon('check'), t.text('settledOn', { rating: ratingWord(agreed?.value, points, t) }));
    case 'same':
      return mark(icon('same'), t.text('youAgree'));
    case 'apart':
      return mark(glyph(signs.differ), apartWords(steps, t));
    default:
      return mark(glyph(signs.minus), oneSided(difference, viewer, t));
  }
}

/** What there is to say where not both gave a point of the scale. */
function oneSided(difference: RatingDifference, viewer: Viewer, t: Localizer): string {
  const [own, other] = [difference[viewer.rater.rater], difference[viewer.other]];
  const name = otherName(viewer, t);
  if (difference.state === 'none')
    return own && other ? t.text('nobodySaw') : t.text(own || other ? 'oneLooked' : 'nobodyLooked');
  if (difference.state === (viewer.other === 'self' ? 'only-self' : 'only-manager'))
    return t.text('onlyOther', { name });
  return other?.value === 'no-evidence' ? t.text('otherSawNone', { name }) : t.text('onlyYou');
}

import { planEvents, type DevelopmentPlan } from '@career-tracks/core/growth';
import { writeCalendar } from '@career-tracks/core/exchange/icalendar';
import type { Localizer } from '../../../i18n/localizer.js';
import { downloadFile } from '../../../saving/download.js';

/** Gives a person the days of the plan as a file for their calendar. Its name names nobody. */
export function downloadCalendar(plan: DevelopmentPlan, today: string, t: Localizer): void {
  const events = planEvents(plan).map((event) => ({
    ...event,
    title: event.title.trim() === '' ? t.text('planNoAction') : event.title,
  }));
  const text = writeCalendar(events, { name: t.text('planTitle'), created: today });
  downloadFile(new File([text], 'development-plan.ics', { type: 'text/calendar' }));
}

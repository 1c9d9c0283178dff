import { writeCalendar } from '@career-tracks/core/exchange/icalendar';
import { roadmapEvents, type WorkbookDefinition, type WorkbookResponse } from '@career-tracks/core/workbook';
import type { Localizer } from '../../i18n/localizer.js';
import { downloadText } from '../../saving/download.js';

/** Gives a person the stages that have dates as a file for their calendar. `today` is when it is made. */
export function downloadCalendar(
  definition: WorkbookDefinition,
  response: WorkbookResponse,
  today: string,
  t: Localizer,
): void {
  const messages = { ownedBy: (name: string) => t.text('roadmapCalendarOwner', { name }) };
  const events = roadmapEvents(definition, response, { messages });
  const text = writeCalendar(events, { name: definition.name, created: today });
  downloadText(text, `${definition.id}.ics`, 'text/calendar');
}

import { checkFramework } from '@career-tracks/core/checker';
import { writeCalendar } from '@career-tracks/core/exchange/icalendar';
import {
  reportHtml,
  reportMarkdown,
  roadmapEvents,
  trackFromWorkbook,
  workbookReport,
  type WorkbookDefinition,
  type WorkbookReport,
  type WorkbookResponse,
} from '@career-tracks/core/workbook';
import { workbookRoadmap } from '../i18n/english/workbook-roadmap.js';
import type { Localizer } from '../i18n/localizer.js';
import { dismissedIn } from '../modes/edit/hints/dismissed-hints.js';
import { jsonText } from '../saving/download.js';
import { reportWords } from './report/report-words.js';
import { today } from './today.js';

/**
 * What a workbook can be taken along as: the response or its track as JSON, the report as Markdown or as a page to
 * print, the dates of the roadmap as a calendar.
 */
export type WorkbookFormat = 'json' | 'framework' | 'markdown' | 'html' | 'icalendar';

/** What there is to take along, and the language to do it in. */
export interface WorkbookContent {
  readonly definition: WorkbookDefinition;
  readonly response: WorkbookResponse;
  readonly t: Localizer;
}

interface Writer {
  readonly ending: string;
  readonly type: string;
  readonly write: (content: WorkbookContent) => string;
}

const writers: Readonly<Record<WorkbookFormat, Writer>> = {
  json: { ending: '.json', type: 'application/json', write: ({ response }) => jsonText(response) },
  framework: {
    ending: '-track.json',
    type: 'application/json',
    write: ({ definition, response }) => jsonText(trackFromWorkbook(definition, response)),
  },
  markdown: {
    ending: '-report.md',
    type: 'text/markdown',
    write: (content) => reportMarkdown(reportOf(content)),
  },
  html: { ending: '-report.html', type: 'text/html', write: (content) => reportHtml(reportOf(content)) },
  icalendar: { ending: '.ics', type: 'text/calendar', write: calendarOf },
};

/**
 * The workbook as a file. Its name says which workbook it is, and names nobody, because it stays in the browser's list
 * of downloads. Throws a RangeError on a format that there is not.
 */
export function workbookFile(format: WorkbookFormat, content: WorkbookContent): File {
  if (!Object.hasOwn(writers, format))
    throw new RangeError(`The format has to be one of ${Object.keys(writers).join(', ')}.`);
  const { ending, type, write } = writers[format];
  return new File([write(content)], `${content.definition.id}${ending}`, { type });
}

function reportOf({ definition, response, t }: WorkbookContent): WorkbookReport {
  const { framework } = response;
  const findings = framework?.tracks.length
    ? { findings: checkFramework(framework, { dismissed: dismissedIn(framework) }) }
    : {};
  return workbookReport(definition, response, { today: today(), messages: reportWords(t), ...findings });
}

function calendarOf({ definition, response, t: localizer }: WorkbookContent): string {
  const t = localizer.with(workbookRoadmap);
  const messages = { ownedBy: (name: string) => t.text('roadmapCalendarOwner', { name }) };
  const events = roadmapEvents(definition, response, { messages });
  return writeCalendar(events, { name: definition.name, created: today() });
}

export { writeCalendar, type CalendarEvent, type WriteCalendarOptions } from './write-calendar.js';

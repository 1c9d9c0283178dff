/** One line of a time scale. */
interface Tick {
  /** The first day of its month, YYYY-MM-DD. */
  readonly day: string;
  /** Where it stands, 0 to 1. */
  readonly at: number;
}

/** Whole months on a line, with lines at some of them. */
export interface TimeScale {
  readonly ticks: readonly Tick[];
  /** How many months lie between two lines. */
  readonly step: number;
  /** Where the beginning of a day stands: 0 to 1 within the scale. */
  readonly at: (day: string) => number;
  /** Where its end stands. */
  readonly after: (day: string) => number;
}

const dayLength = 86_400_000;
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12_000];

/** The scale from the month of one day to the month of another, with at most `most` lines. */
export function timeScale(from: string, to: string, most: number): TimeScale {
  const [first, last] = [monthOf(from), monthOf(to)];
  const count = last - first + 1;
  const step = steps.find((each) => count / each <= most) ?? 120_000;
  const start = Date.parse(firstDay(first));
  // The first of the month after the last one may lie beyond what a date can be written as.
  const end = Date.UTC(Math.floor((last + 1) / 12), (last + 1) % 12, 1);
  const share = (time: number): number => (time - start) / (end - start);
  const at = (day: string): number => share(Date.parse(day));
  const months = Array.from({ length: Math.ceil(count / step) }, (_, index) => first + index * step);
  return {
    ticks: months.map((month) => ({ day: firstDay(month), at: at(firstDay(month)) })),
    step,
    at,
    after: (day) => share(Date.parse(day) + dayLength),
  };
}

/** Months since the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstDay = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

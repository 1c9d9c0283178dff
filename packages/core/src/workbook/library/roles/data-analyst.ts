import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Answers questions of the business with data, so that people decide on facts.',
  levels: [
    {
      id: 'junior',
      title: 'Junior Data Analyst',
      description: 'Answers defined questions with known methods.',
    },
    {
      id: 'analyst',
      title: 'Data Analyst',
      description: 'Carries out whole analyses for one department.',
      step: 'The step is from running a described query to planning an analysis, starting from the question.',
    },
    {
      id: 'senior',
      title: 'Senior Data Analyst',
      description: 'Answers for the figures of a subject and advises those who use them.',
      step: 'The step is from answering requests to telling a department what it should ask.',
    },
    {
      id: 'lead',
      title: 'Lead Data Analyst',
      description: 'Leads analysis that many departments rely on.',
      step: 'The step is from one subject to how the whole company uses figures.',
    },
  ],
  competencies: [
    {
      id: 'clarifying-questions',
      name: 'Clarifying the question',
      description: 'Finding out what somebody needs to know, and for which decision.',
      theme: 'craft',
      mustHave: true,
      asks: [
        [
          'Repeats a request in their own words before starting.',
          'Asks by when an answer is needed, and for whom.',
        ],
        [
          'Asks which decision hangs on the answer.',
          'Agrees in writing what the analysis will cover, and what not.',
        ],
        [
          'Proposes another question when the one asked would not help the decision.',
          'Declines an analysis whose answer would change nothing.',
        ],
        [
          'Agrees with directors which questions come first this year.',
          'Proposes questions that no department has asked yet.',
        ],
      ],
    },
    {
      id: 'querying-data',
      name: 'Getting the data',
      description: 'Finding, joining and preparing data so that others can follow each step.',
      theme: 'craft',
      asks: [
        [
          'Writes queries on tables that are documented.',
          'Stores each query where colleagues can run it again.',
        ],
        [
          'Joins data of several systems, with a note on each step.',
          'Turns a request that comes back every month into a scheduled report.',
        ],
        [
          'Builds tables that other analysts query instead of raw data.',
          'Shortens queries that take too long or cost too much.',
        ],
        [
          'Plans with engineers which data the company has to collect.',
          'Decides which definition of a figure counts for all departments.',
        ],
      ],
    },
    {
      id: 'trusting-data',
      name: 'Making sure that figures are right',
      description: 'Checking data and results, and protecting the people behind them.',
      theme: 'craft',
      weight: 2,
      mustHave: true,
      asks: [
        [
          'Compares each result with a known total.',
          'Removes names and other personal details before sharing data.',
        ],
        [
          'Lists gaps and doubts about the data next to the result.',
          'Asks a colleague to check an analysis before it goes out.',
        ],
        ['Adds automatic checks to the data of a subject.', 'Traces a wrong figure back to where it arose.'],
        [
          'Sets the checks that every published figure has to pass.',
          'Settles with the legal team which uses of data are allowed.',
        ],
      ],
    },
    {
      id: 'choosing-methods',
      name: 'Choosing the method',
      description: 'Picking a way to analyse that fits the question and the data.',
      theme: 'craft',
      asks: [
        ['Calculates totals, shares and trends by a given method.'],
        ['Notes why one method was chosen over another.', 'Reports how sure a result is, with a range.'],
        [
          'Designs tests that separate cause from coincidence.',
          'Forecasts a figure and later compares it with what happened.',
        ],
        [
          'Introduces a method that analysts in the company did not use before.',
          'Reviews the methods behind figures that the board sees.',
        ],
      ],
    },
    {
      id: 'presenting-findings',
      name: 'Presenting findings',
      description: 'Saying what was found so that people can act on it.',
      theme: 'people',
      asks: [
        [
          'Puts the main finding in the first sentence.',
          'Labels charts so that they can be read without help.',
        ],
        [
          'Fits the length and the detail to who will read it.',
          'Answers questions about a result in a meeting.',
        ],
        [
          'Recommends an action, with what speaks against it.',
          'Explains an unwelcome result to those whom it concerns first.',
        ],
        [
          'Presents findings to the board in plain language.',
          'Objects openly when a figure is used to mislead.',
        ],
      ],
    },
    {
      id: 'teaching-figures',
      name: 'Helping others use data',
      description: 'Enabling colleagues to find, read and question figures themselves.',
      theme: 'people',
      asks: [
        ['Shows a colleague where to find an existing report.'],
        [
          'Writes a guide to each report, with what its figures mean.',
          'Helps a new analyst with the first queries.',
        ],
        [
          'Trains a department to answer its simple questions itself.',
          'Reviews the work of junior analysts with written comments.',
        ],
        [
          'Builds a training programme on figures for all managers.',
          'Coaches analysts in other departments.',
        ],
      ],
    },
    {
      id: 'data-in-decisions',
      name: 'Changing decisions',
      description: 'Seeing to it that findings lead to something.',
      theme: 'results',
      asks: [
        ['Asks after two weeks what became of a result.'],
        [
          'Notes for each analysis which decision it led to.',
          'Says beforehand when an answer will come later than agreed.',
        ],
        [
          'Brings figures to a department’s planning without being asked.',
          'Measures whether a decision had the expected effect.',
        ],
        [
          'Sets with directors the few figures by which the company is run.',
          'Shows each year what the decisions backed by analysis were worth.',
        ],
      ],
    },
  ],
};

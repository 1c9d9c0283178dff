import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Leads engineers: their growth, their work together, and what the team delivers.',
  levels: [
    {
      id: 'team-lead',
      title: 'Team Lead',
      description: 'Leads a few engineers and still builds part of the time.',
    },
    {
      id: 'manager',
      title: 'Engineering Manager',
      description: 'Leads one team, its people and its results.',
      step: 'The step is from organising the work of a team to answering for its people and its results.',
    },
    {
      id: 'senior-manager',
      title: 'Senior Engineering Manager',
      description: 'Leads several teams through their managers.',
      step: 'The step is from leading engineers to leading those who lead them.',
    },
    {
      id: 'director',
      title: 'Director of Engineering',
      description: 'Leads a department and shares in the company’s plans.',
      step: 'The step is from running a group of teams to deciding what the department is there for.',
    },
  ],
  competencies: [
    {
      id: 'growing-engineers',
      name: 'Helping engineers grow',
      description: 'Giving people work, feedback and plans that take them further.',
      theme: 'leading',
      weight: 2,
      mustHave: true,
      asks: [
        [
          'Holds a one-to-one with each engineer every two weeks.',
          'Agrees on one growth goal with each engineer.',
        ],
        [
          'Gives feedback within a week, with the situation and what followed from it.',
          'Writes a development plan with each person, with dates.',
        ],
        [
          'Prepares managers for difficult conversations.',
          'Trains at least one successor for each manager in the group.',
        ],
        [
          'Reviews the growth of managers and senior engineers twice a year.',
          'Offers people a move to another group when it would stretch them.',
        ],
      ],
    },
    {
      id: 'hiring-engineers',
      name: 'Hiring engineers',
      description: 'Finding people who can do the work, and judging them fairly.',
      theme: 'leading',
      asks: [
        [
          'Interviews candidates with the agreed questions.',
          'Writes an assessment with examples on the day of the interview.',
        ],
        [
          'Leads the hiring for a role from the first advert to the offer.',
          'Writes down what a role needs before the first interview.',
        ],
        [
          'Plans which roles the group needs in the coming year.',
          'Trains interviewers until they judge the same answer alike.',
        ],
        [
          'Sets the hiring standard for the department.',
          'Checks each quarter which groups of candidates drop out, and at which stage.',
        ],
      ],
    },
    {
      id: 'judging-performance',
      name: 'Judging performance fairly',
      description: 'Telling people where they stand, with examples, and acting on it.',
      theme: 'leading',
      mustHave: true,
      asks: [
        [
          'Collects examples of each engineer’s work throughout the year.',
          'Thanks people for a specific piece of work.',
        ],
        [
          'Backs each judgement in a review with an example.',
          'Tells people in plain words, within weeks, when their work falls short of their level.',
        ],
        [
          'Compares reviews across teams so that the same work counts the same.',
          'Guides managers through a case of lasting low performance.',
        ],
        [
          'Settles disputed promotions with written reasons.',
          'Corrects pay where people do the same work for less.',
        ],
      ],
    },
    {
      id: 'team-trust',
      name: 'Building trust in the team',
      description: 'Making a team in which people say what they think and ask for help.',
      theme: 'leading',
      asks: [
        ['Asks quiet members of the team for their view in meetings.'],
        [
          'Admits a mistake of their own in front of the team.',
          'Gets two people in conflict to talk within a week.',
        ],
        [
          'Acts on the survey answers of each team with changes that it can see.',
          'Settles disputes that two teams could not settle alone.',
        ],
        [
          'Explains hard decisions to the whole department, with the reasons.',
          'Answers questions from anyone in the department in an open session.',
        ],
      ],
    },
    {
      id: 'technical-judgement',
      name: 'Judging technical choices',
      description: 'Making sure that technical decisions rest on facts and can be lived with.',
      theme: 'craft',
      asks: [
        ['Reviews the team’s designs for what could go wrong.', 'Reserves time for repairs in each plan.'],
        [
          'Asks for the figures behind a technical decision.',
          'Invites an expert from another team before a costly choice.',
        ],
        [
          'Decides between technical options when teams cannot agree.',
          'Plans the replacement of an ageing system over several quarters.',
        ],
        [
          'Agrees on the department’s technical direction with its senior engineers.',
          'Compares building with buying, in writing, for each large need.',
        ],
      ],
    },
    {
      id: 'team-delivery',
      name: 'Delivering as a team',
      description: 'Turning goals into finished work, and saying early when it slips.',
      theme: 'results',
      asks: [
        [
          'Breaks the team’s goal down into work for the next two weeks.',
          'Removes what blocks an engineer within a day.',
        ],
        [
          'Agrees with the product manager on the goals of a quarter, each with a measure.',
          'Tells everyone concerned in the same week when a date slips.',
        ],
        [
          'Moves people between teams when priorities change.',
          'Reports the trend of a few delivery figures for the group each month.',
        ],
        [
          'Agrees on the goals of the year with the directors of other departments.',
          'Stops a programme whose results no longer justify its cost.',
        ],
      ],
    },
    {
      id: 'team-shape',
      name: 'Shaping teams and budgets',
      description: 'Deciding who works on what, with the money there is.',
      theme: 'results',
      asks: [
        ['Writes down who in the team does what.'],
        [
          'Plans the team’s time for a quarter, with leave and on-call duty counted in.',
          'Asks for a further role with figures on the work that stays undone.',
        ],
        [
          'Divides the work so that each team can release without waiting for another.',
          'Keeps the spending of the group within its budget.',
        ],
        [
          'Rearranges teams together with the people concerned.',
          'Presents the department’s budget with what each part of it buys.',
        ],
      ],
    },
  ],
};

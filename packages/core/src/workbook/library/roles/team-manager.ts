import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Leads a team of any profession: its people, its results and its part in the organisation.',
  levels: [
    { id: 'manager', title: 'Team Manager', description: 'Leads one team of people who do the work.' },
    {
      id: 'senior-manager',
      title: 'Senior Manager',
      description: 'Leads several teams and their managers.',
      step: 'The step is from leading people to leading through other managers.',
    },
    {
      id: 'director',
      title: 'Director',
      description: 'Leads a department and decides where it is going.',
      step: 'The step is from running teams in line with a plan to making the plan.',
    },
  ],
  competencies: [
    {
      id: 'leading-conversations',
      name: 'Talking with each person',
      description: 'Making time for people, and saying what they need to hear.',
      theme: 'leading',
      weight: 2,
      mustHave: true,
      asks: [
        [
          'Talks with each team member alone at least once a month.',
          'Names what went wrong in private, with an example.',
          'Asks what each person wants to learn this year.',
        ],
        [
          'Sits in on conversations of new managers, at their wish.',
          'Talks once a year with each member of the teams below.',
        ],
        [
          'Tells people in person when a decision costs them their role.',
          'Asks employees of all levels what they would change.',
        ],
      ],
    },
    {
      id: 'handing-over-work',
      name: 'Handing over responsibility',
      description: 'Giving people work that they can grow with, and room to do it.',
      theme: 'leading',
      asks: [
        [
          'Hands over tasks with the result to reach instead of the steps.',
          'Gives each person one task a year that is new to them.',
        ],
        [
          'Leaves decisions about a team to its manager.',
          'Arranges for managers to stand in for each other.',
        ],
        [
          'Writes down which decisions each level may take alone.',
          'Prepares two people who could take over as director.',
        ],
      ],
    },
    {
      id: 'building-the-team',
      name: 'Putting a team together',
      description: 'Choosing people who complete each other, and helping them start.',
      theme: 'leading',
      asks: [
        [
          'Lists what the team lacks before opening a role.',
          'Plans the first month of each new team member.',
        ],
        [
          'Chooses new managers by how they treated people before.',
          'Finds out why people left, in a talk with each of them.',
        ],
        [
          'Plans with the People team which skills the department will need in two years.',
          'Sponsors people from groups that are rare among managers.',
        ],
      ],
    },
    {
      id: 'working-agreements',
      name: 'Settling how we work together',
      description: 'Agreeing on how people in and around the team treat each other.',
      theme: 'people',
      asks: [
        [
          'Agrees with the team on rules for meetings, messages and absence.',
          'Addresses disrespectful behaviour on the day it happens.',
        ],
        [
          'Agrees with neighbouring teams on who does what by when.',
          'Brings up a conflict between managers with both of them present.',
        ],
        [
          'Sets with other directors how departments share people and costs.',
          'Takes the blame in public for mistakes of the department.',
        ],
      ],
    },
    {
      id: 'team-results',
      name: 'Reaching results',
      description: 'Setting goals that people can follow, and acting when they slip.',
      theme: 'results',
      mustHave: true,
      asks: [
        [
          'Sets with the team three to five goals a quarter, each with a measure.',
          'Shows the team every two weeks how far each goal has come.',
        ],
        [
          'Moves work from teams with too much of it to teams with time.',
          'Cancels a goal when another one has become more important.',
        ],
        [
          'Chooses the department’s goals for the year from the company’s goals.',
          'Reports missed goals to the board with the reasons and the next step.',
        ],
      ],
    },
    {
      id: 'money-and-means',
      name: 'Looking after money and means',
      description: 'Spending what was agreed on what brings most.',
      theme: 'results',
      asks: [
        [
          'Checks spending against the budget every month.',
          'Asks the team which tools and tasks it could do without.',
        ],
        [
          'Makes the case for a new role or tool with its cost and its benefit.',
          'Compares what similar work costs in each team.',
        ],
        [
          'Plans the department’s budget for the coming year.',
          'Passes on money to another department that needs it more.',
        ],
      ],
    },
    {
      id: 'leading-through-change',
      name: 'Leading through change',
      description: 'Explaining what changes, listening, and staying with it.',
      theme: 'results',
      asks: [
        [
          'Explains to the team what a change means for each person.',
          'Passes the team’s objections on within a few days.',
        ],
        [
          'Tries out a change in one team before bringing it to all.',
          'Prepares managers for the questions that their teams will ask.',
        ],
        [
          'Decides which changes of a year have to wait.',
          'Checks after half a year whether a change brought what was promised.',
        ],
      ],
    },
  ],
};

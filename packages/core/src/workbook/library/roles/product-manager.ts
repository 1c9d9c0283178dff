import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Decides with a team which customer problems to solve, and checks that they are solved.',
  levels: [
    {
      id: 'associate',
      title: 'Associate Product Manager',
      description: 'Looks after single features, with a product manager at their side.',
    },
    {
      id: 'product-manager',
      title: 'Product Manager',
      description: 'Leads the product work of one team.',
      step: 'The step is from looking after features to deciding what one team works on.',
    },
    {
      id: 'senior',
      title: 'Senior Product Manager',
      description: 'Leads work on open problems, with other teams.',
      step: 'The step is from a known problem of one team to open problems that reach beyond it.',
    },
    {
      id: 'lead',
      title: 'Lead Product Manager',
      description: 'Answers for a product area and guides other product managers.',
      step: 'The step is from solving open problems to choosing which problems an area takes on.',
    },
  ],
  competencies: [
    {
      id: 'knowing-customers',
      name: 'Knowing the customers',
      description: 'Learning first-hand what customers try to do and what stops them.',
      theme: 'craft',
      weight: 2,
      mustHave: true,
      asks: [
        [
          'Sits in on at least two customer conversations a month.',
          'Notes what customers said in their own words.',
        ],
        [
          'Interviews customers without leading them to an answer.',
          'Counts how many customers share a problem before proposing work on it.',
        ],
        [
          'Combines interviews, usage figures and support cases into one picture of a customer group.',
          'Points out a need that customers work around without naming it.',
        ],
        [
          'Decides which customer groups an area serves first, with reasons.',
          'Brings findings to other teams that change their plans.',
        ],
      ],
    },
    {
      id: 'framing-problems',
      name: 'Framing problems',
      description: 'Saying which problem is to be solved before looking for solutions.',
      theme: 'craft',
      asks: [
        [
          'Writes a problem statement before any solution.',
          'Checks the statement with an engineer and a designer.',
        ],
        [
          'Names the assumption that an idea depends on most.',
          'Tests an assumption with a mock-up or a trial before asking for code.',
        ],
        [
          'Splits an open goal into problems that one team can solve in a quarter.',
          'Drops an idea of their own when a test speaks against it.',
        ],
        [
          'Chooses the questions that several teams have to answer this year.',
          'Questions the goals of an area when the market has changed.',
        ],
      ],
    },
    {
      id: 'measuring-product',
      name: 'Working with figures',
      description: 'Using figures to choose work and to see what became of it.',
      theme: 'craft',
      asks: [
        ['Reports changes in the main figures with a likely reason.'],
        [
          'Names one measure of success before work starts.',
          'Compares the figures after a release with the forecast.',
        ],
        [
          'Designs a trial that can tell an effect from chance.',
          'Explains to the team which part of a change in figures it caused.',
        ],
        ['Chooses the few measures that guide an area.', 'Retires a measure that led teams the wrong way.'],
      ],
    },
    {
      id: 'deciding-together',
      name: 'Deciding with the team',
      description: 'Bringing engineers, designers and others to decisions that all stand behind.',
      theme: 'people',
      asks: [
        [
          'Answers the team’s questions about a task within a day.',
          'Records decisions where the whole team finds them.',
        ],
        [
          'Involves engineers and designers from the first sketch on.',
          'Explains each decision to the team with its reasons.',
        ],
        [
          'Leads two teams with different goals to one decision.',
          'Coaches an associate product manager through a first project.',
        ],
        [
          'Coaches product managers on the plans of their teams.',
          'Settles conflicts between teams over shared parts of the product.',
        ],
      ],
    },
    {
      id: 'product-stakeholders',
      name: 'Keeping others informed',
      description: 'Telling people outside the team what is planned, why, and how it goes.',
      theme: 'people',
      asks: [
        ['Sends a weekly note on what is done, what comes next and what is stuck.'],
        [
          'Presents a plan in ten minutes, with what it leaves out.',
          'Turns down requests with the reason and what comes first instead.',
        ],
        [
          'Gets sales, support and finance to agree before a launch.',
          'Tells managers bad news before they hear it elsewhere.',
        ],
        [
          'Explains the direction of an area in one sentence that teams repeat.',
          'Challenges a director’s request with facts.',
        ],
      ],
    },
    {
      id: 'product-priorities',
      name: 'Setting priorities',
      description: 'Choosing what to do first, and what not to do at all.',
      theme: 'results',
      mustHave: true,
      asks: [
        [
          'Ranks the tasks of a feature by what they bring and what they cost.',
          'Asks before adding a task to a running plan.',
        ],
        [
          'Keeps one ranked list from which the team works.',
          'Says what would have to change for the first items to move down.',
        ],
        [
          'Weighs new features against repairs, with a written reason.',
          'Removes a feature that costs more than it brings.',
        ],
        [
          'Splits people and money between the problems of an area.',
          'Ends running work when other work promises more.',
        ],
      ],
    },
    {
      id: 'launching',
      name: 'Launching and learning',
      description: 'Bringing changes to customers safely, and learning from what happens.',
      theme: 'results',
      asks: [
        [
          'Follows the launch checklist for a small feature.',
          'Collects the first reactions of users in the week after a launch.',
        ],
        [
          'Plans a launch together with support, sales and marketing.',
          'Decides after each launch whether to keep, change or remove the feature.',
        ],
        ['Releases risky changes to a small group first.', 'Leads a launch that takes several teams.'],
        [
          'Spreads the launches of an area so that customers can keep up.',
          'Writes up the lessons of failed launches for the whole company.',
        ],
      ],
    },
  ],
};

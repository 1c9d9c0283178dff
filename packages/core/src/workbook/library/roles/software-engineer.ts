import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Builds, runs and repairs the software that our customers and colleagues work with.',
  levels: [
    {
      id: 'junior',
      title: 'Junior Engineer',
      description: 'Learns the craft on described tasks, with help close by.',
    },
    {
      id: 'engineer',
      title: 'Engineer',
      description: 'Builds whole features alone.',
      step: 'The step is from following a described task to working out how a feature is built.',
    },
    {
      id: 'senior',
      title: 'Senior Engineer',
      description: 'Answers for a part of the product and the projects in it.',
      step: 'The step is from building features to answering for how a part of the product holds up over time.',
    },
    {
      id: 'staff',
      title: 'Staff Engineer',
      description: 'Leads technical work that several teams share.',
      step: 'The step is from one part of the product to problems that no single team can solve.',
    },
  ],
  competencies: [
    {
      id: 'writing-code',
      name: 'Writing code',
      description: 'Writing code that does what it should, and that others can change later.',
      theme: 'craft',
      weight: 2,
      mustHave: true,
      asks: [
        ['Writes code for a task that somebody has described step by step.', 'Adds a test to each change.'],
        [
          'Splits a feature into changes that a colleague can review in half an hour.',
          'Covers failures and rare cases with tests.',
        ],
        [
          'Simplifies code that slows colleagues down.',
          'Writes the parts in which a mistake would cost most.',
        ],
        [
          'Replaces a pattern that causes faults in the code of several teams.',
          'Builds an example that other teams copy for new services.',
        ],
      ],
    },
    {
      id: 'software-design',
      name: 'Designing software',
      description: 'Choosing parts, data and boundaries before building.',
      theme: 'craft',
      asks: [
        [
          'Sketches a change on paper before coding it.',
          'Asks which existing part already does something similar.',
        ],
        [
          'Writes a short design for a feature, with one rejected alternative.',
          'Collects comments from the people who run the system before building.',
        ],
        [
          'Designs changes that touch several services, in steps that can each be undone.',
          'States the load and the failures that a design has to survive.',
        ],
        [
          'Draws the boundaries between the services of several teams.',
          'Agrees with the teams concerned how to retire an old design.',
        ],
      ],
    },
    {
      id: 'running-software',
      name: 'Running software',
      description: 'Keeping software working for the people who use it.',
      theme: 'craft',
      asks: [
        [
          'Follows the checklist when releasing a change.',
          'Tells the team at once when a release looks wrong.',
        ],
        [
          'Adds logs and alerts to each new feature.',
          'Finds the cause of faults in the team’s own services.',
        ],
        [
          'Leads the response when the team’s services fail.',
          'Writes up each failure with actions, owners and dates.',
        ],
        [
          'Traces failures of several teams to the cause they share.',
          'Sets targets for how long each important service may be down.',
        ],
      ],
    },
    {
      id: 'sharing-code-knowledge',
      name: 'Reviewing and sharing knowledge',
      description: 'Helping colleagues write code and learn from each other’s work.',
      theme: 'people',
      asks: [
        [
          'Asks about unfamiliar code in reviews.',
          'Writes down what took long to find out, for the next person.',
        ],
        [
          'Reviews changes of colleagues within one working day.',
          'Shows in a review, with an example, what could fail.',
        ],
        [
          'Pairs with less experienced engineers on tasks that stretch them.',
          'Teaches the team a subject that only one person could handle before.',
        ],
        [
          'Coaches senior engineers of other teams on their designs.',
          'Starts a way of working that other teams take over.',
        ],
      ],
    },
    {
      id: 'building-with-product',
      name: 'Working with product and design',
      description: 'Finding out with product managers and designers what is worth building.',
      theme: 'people',
      asks: [
        ['Asks what a task is for before starting it.'],
        [
          'Offers a smaller version when a request costs more than it brings.',
          'Shows unfinished work to the product manager and the designer.',
        ],
        [
          'Turns a customer problem into options with their costs.',
          'Tells the product manager which ideas the code makes cheap, and which expensive.',
        ],
        [
          'Gets several teams to agree on one technical plan for a shared goal.',
          'Explains to directors what a technical choice means for the product.',
        ],
      ],
    },
    {
      id: 'finishing-work',
      name: 'Planning and finishing work',
      description: 'Making work predictable, and finishing what was started.',
      theme: 'results',
      mustHave: true,
      asks: [
        [
          'Says on the same day when a task will take longer than planned.',
          'Finishes one task before starting the next.',
        ],
        [
          'Estimates a feature of a few weeks, with what could change the estimate.',
          'Reports what is left to do without being asked.',
        ],
        [
          'Plans a project of several months for two or three engineers.',
          'Agrees with the product manager what to leave out before a date is lost.',
        ],
        [
          'Leads a project that several teams deliver together.',
          'Sums up progress and open risks for directors on one page.',
        ],
      ],
    },
    {
      id: 'technical-upkeep',
      name: 'Keeping the code healthy',
      description: 'Deciding what to repair, and when it is worth the time.',
      theme: 'results',
      asks: [
        ['Fixes small faults in the code around a task.'],
        ['Proposes a repair together with the hours that it would save.'],
        [
          'Ranks the repairs that the team’s part of the product needs.',
          'Shows what waiting another quarter with a repair would cost.',
        ],
        [
          'Writes the technical direction of an area for the coming year.',
          'Compares the results with the direction set a year ago.',
        ],
      ],
    },
  ],
};

import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Helps customers who are stuck, and sees to it that fewer get stuck.',
  levels: [
    { id: 'agent', title: 'Support Agent', description: 'Solves known problems and passes on the others.' },
    {
      id: 'senior',
      title: 'Senior Support Agent',
      description: 'Solves most problems alone.',
      step: 'The step is from known answers to finding the answer.',
    },
    {
      id: 'specialist',
      title: 'Support Specialist',
      description: 'Solves the hardest problems of a product area and helps colleagues.',
      step: 'The step is from solving the usual cases to solving those that nobody else could.',
    },
    {
      id: 'lead',
      title: 'Support Lead',
      description: 'Answers for how a team helps its customers.',
      step: 'The step is from hard cases to how the whole team works, and why customers need help at all.',
    },
  ],
  competencies: [
    {
      id: 'solving-cases',
      name: 'Solving problems',
      description: 'Finding out what is wrong, and putting it right.',
      theme: 'craft',
      weight: 2,
      mustHave: true,
      asks: [
        ['Asks what the customer was trying to do.', 'Follows the steps of the handbook for known problems.'],
        ['Reproduces a problem before passing it on.', 'Narrows a problem down to one cause.'],
        [
          'Solves problems that involve several systems.',
          'Works with engineers on faults until they are fixed.',
        ],
        ['Leads the team through an outage.', 'Decides how to treat a problem for which there is no rule.'],
      ],
    },
    {
      id: 'product-knowledge',
      name: 'Using product and tools',
      description: 'Handling our product and our own tools, and learning what is new.',
      theme: 'craft',
      asks: [
        ['Shows customers the main functions of the product.', 'Files each case under the right subject.'],
        ['Tries out new functions before their launch.', 'Sets up views and shortcuts for recurring work.'],
        ['Trains colleagues in one product area.', 'Reads logs and settings to find a cause.'],
        ['Prepares the team for each launch.', 'Chooses new tools with the people who will use them.'],
      ],
    },
    {
      id: 'help-centre',
      name: 'Writing help that customers find',
      description: 'Keeping handbook and help pages current, so that people can help themselves.',
      theme: 'craft',
      asks: [
        ['Reports help pages that are out of date.'],
        [
          'Adds a solved problem to the handbook on the same day.',
          'Rewrites a help page that customers misread.',
        ],
        [
          'Plans the help pages for a new function.',
          'Removes duplicate or outdated pages of a product area.',
        ],
        [
          'Decides from search terms and cases which help is missing.',
          'Measures how many customers find an answer without writing to us.',
        ],
      ],
    },
    {
      id: 'writing-to-customers',
      name: 'Writing and talking to customers',
      description: 'Answering so that customers know what to do next.',
      theme: 'people',
      asks: [
        [
          'Answers every question in a customer’s message.',
          'Writes steps in the order in which to take them.',
        ],
        [
          'Adapts words and detail to what the customer knows.',
          'Tells the customer when to expect the next news.',
        ],
        [
          'Explains a technical cause without technical words.',
          'Writes announcements about faults for all customers.',
        ],
        [
          'Sets the tone and the standard for the team’s answers.',
          'Speaks for the company with its largest customers.',
        ],
      ],
    },
    {
      id: 'difficult-talks',
      name: 'Staying calm in difficult talks',
      description: 'Helping people who are upset, and keeping limits.',
      theme: 'people',
      mustHave: true,
      asks: [
        [
          'Lets upset customers finish before answering.',
          'Asks a colleague to take over when a talk becomes abusive.',
        ],
        [
          'Says what went wrong on our side, with an apology.',
          'Declines a request with a reason and another way.',
        ],
        [
          'Takes over talks that colleagues could not settle.',
          'Offers a refund or a replacement within agreed limits.',
        ],
        [
          'Sets the limits within which the team may refund.',
          'Supports colleagues on the same day after an abusive talk.',
        ],
      ],
    },
    {
      id: 'customer-voice',
      name: 'Speaking up for customers',
      description: 'Telling the company what troubles its customers.',
      theme: 'results',
      asks: [
        ['Records wishes of customers in the shared list.'],
        [
          'Points out when several customers report the same problem.',
          'Describes a fault so that an engineer can start without asking back.',
        ],
        [
          'Shows the product team each month which problems cause most cases.',
          'Follows a reported problem until it is solved or declined.',
        ],
        [
          'Agrees with product managers which causes to remove this quarter.',
          'Shows what a cause costs in cases, hours and lost customers.',
        ],
      ],
    },
    {
      id: 'running-the-queue',
      name: 'Keeping the queue moving',
      description: 'Helping every customer in time, without wearing out the team.',
      theme: 'results',
      asks: [
        ['Takes cases in the agreed order.', 'Hands over open cases in writing at the end of a shift.'],
        ['Spots urgent cases in the queue.', 'Helps a new colleague through the first weeks.'],
        ['Shares out cases when many come in at once.', 'Reviews the cases of colleagues with them.'],
        [
          'Plans shifts from the number of cases to expect.',
          'Proposes targets that reward solved problems rather than fast replies.',
        ],
      ],
    },
  ],
};

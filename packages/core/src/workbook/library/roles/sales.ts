import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Wins customers whom our product helps, and makes sure that they stay.',
  levels: [
    {
      id: 'junior',
      title: 'Junior Account Executive',
      description: 'Finds interested companies and closes small deals with help.',
    },
    {
      id: 'executive',
      title: 'Account Executive',
      description: 'Leads deals of usual size from the first call to the contract.',
      step: 'The step is from preparing deals for others to leading deals from start to end.',
    },
    {
      id: 'senior',
      title: 'Senior Account Executive',
      description: 'Leads large deals with many people on the other side.',
      step: 'The step is from deals with one buyer to deals that a whole organisation has to agree to.',
    },
    {
      id: 'key-account',
      title: 'Key Account Lead',
      description: 'Answers for the company’s most important customers.',
      step: 'The step is from winning large deals to planning years ahead with the customers that count most.',
    },
  ],
  competencies: [
    {
      id: 'finding-buyers',
      name: 'Finding buyers',
      description: 'Finding the companies that we can help, and the people to talk to.',
      theme: 'craft',
      asks: [
        [
          'Calls new companies from a given list.',
          'Records each contact in the sales system on the same day.',
        ],
        [
          'Ranks companies by how closely they match our customers.',
          'Opens a first message with something specific to the company.',
        ],
        [
          'Draws up a plan for each large company, with the people who decide.',
          'Wins introductions through existing customers.',
        ],
        [
          'Decides with marketing which industries to approach next.',
          'Wins first meetings with board members.',
        ],
      ],
    },
    {
      id: 'needs-talks',
      name: 'Finding out needs',
      description: 'Asking and listening until both sides see whether we can help.',
      theme: 'craft',
      weight: 2,
      mustHave: true,
      asks: [
        [
          'Asks open questions before showing the product.',
          'Sums up at the end of a call what the customer said.',
        ],
        [
          'Puts a figure on the customer’s problem together with the customer.',
          'Finds out who decides, by when and by which rules.',
        ],
        [
          'Interviews people in several departments about what they need.',
          'Points out where departments of a customer want opposite things.',
        ],
        [
          'Works out with a customer’s directors where our product fits their plans.',
          'Brings customer needs to our product team, with the sales at stake.',
        ],
      ],
    },
    {
      id: 'offers-and-contracts',
      name: 'Making offers and negotiating',
      description: 'Shaping offers that help the customer and pay for us.',
      theme: 'craft',
      asks: [
        ['Prepares offers from the price list.', 'Asks before promising anything beyond the price list.'],
        [
          'Shows in each offer what it brings the customer, in figures.',
          'Trades each discount for something in return.',
        ],
        [
          'Negotiates with a purchasing department within agreed limits.',
          'Combines products and services into an offer made for one customer.',
        ],
        [
          'Negotiates agreements over several years with lawyers at the table.',
          'Walks away from a deal that would cost us more than it brings.',
        ],
      ],
    },
    {
      id: 'fair-selling',
      name: 'Selling fairly',
      description: 'Promising only what we can keep.',
      theme: 'people',
      mustHave: true,
      asks: [
        ['Says “I will find out” when an answer is missing.', 'Keeps every promised call and date.'],
        ['Tells customers what the product cannot do.', 'Advises against a purchase that would not help.'],
        [
          'Discloses risks of a project before the customer signs.',
          'Raises a colleague’s empty promise with that colleague.',
        ],
        [
          'Tells a customer’s directors about a failure of ours in person.',
          'Proposes rules that keep targets from leading to false promises.',
        ],
      ],
    },
    {
      id: 'selling-as-a-team',
      name: 'Working as a team',
      description: 'Bringing in colleagues, and passing on what was learned.',
      theme: 'people',
      asks: [
        ['Briefs colleagues in writing before a joint call.'],
        [
          'Hands a new customer over to support with all that was promised.',
          'Shares lost deals and their reasons with the team.',
        ],
        [
          'Leads a deal team of sales, technical and legal colleagues.',
          'Coaches a junior colleague by listening in on calls.',
        ],
        [
          'Arranges a talk between our directors and the customer’s every half year.',
          'Trains the sales team in leading large deals.',
        ],
      ],
    },
    {
      id: 'forecasting-sales',
      name: 'Planning and forecasting',
      description: 'Knowing what will be sold, by when, and what is missing.',
      theme: 'results',
      asks: [
        ['Updates the stage of each deal every week.', 'Plans the calls of the coming week.'],
        [
          'Forecasts sales for the quarter to within a fifth.',
          'Closes a deal in the system when it has stopped moving.',
        ],
        [
          'Names for each large deal what could stop it.',
          'Builds up enough new deals for the quarter after next.',
        ],
        [
          'Forecasts the income from key customers for a year.',
          'Warns directors months ahead when a target is out of reach.',
        ],
      ],
    },
    {
      id: 'growing-accounts',
      name: 'Keeping and growing customers',
      description: 'Staying in touch after the contract, and finding what else helps.',
      theme: 'results',
      asks: [
        ['Asks new customers after a month how it goes.'],
        [
          'Reviews with each customer once a year what the product brought.',
          'Starts talks on a renewal at least three months before it is due.',
        ],
        [
          'Wins further departments of an existing customer.',
          'Rescues a contract that was about to be cancelled.',
        ],
        [
          'Writes a plan over several years with each key customer.',
          'Turns key customers into references that others can call.',
        ],
      ],
    },
  ],
};

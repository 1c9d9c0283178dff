import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Makes the right people aware of what we offer, and gives them reasons to choose it.',
  levels: [
    {
      id: 'assistant',
      title: 'Marketing Assistant',
      description: 'Carries out parts of campaigns by a given plan.',
    },
    {
      id: 'specialist',
      title: 'Marketing Specialist',
      description: 'Plans and runs campaigns in one channel or market.',
      step: 'The step is from carrying out a plan to making it.',
    },
    {
      id: 'senior',
      title: 'Senior Marketing Specialist',
      description: 'Leads campaigns over several channels for one audience.',
      step: 'The step is from single campaigns to how one audience sees us over time.',
    },
    {
      id: 'lead',
      title: 'Marketing Lead',
      description: 'Sets which audiences we speak to, with what and at what cost.',
      step: 'The step is from leading campaigns to deciding where marketing puts its money and its people.',
    },
  ],
  competencies: [
    {
      id: 'knowing-the-audience',
      name: 'Knowing the audience',
      description: 'Finding out whom we speak to, and what counts for them.',
      theme: 'craft',
      mustHave: true,
      asks: [
        [
          'Looks up who a campaign is for before writing anything.',
          'Collects questions that customers ask on our channels.',
        ],
        [
          'Interviews customers about how they chose us.',
          'Describes an audience by what it needs and where it looks.',
        ],
        [
          'Divides an audience into groups that need different messages.',
          'Compares what competitors say to the same audience.',
        ],
        [
          'Decides with sales and product which audiences come first.',
          'Spots a change in the market in time to change the year’s plan.',
        ],
      ],
    },
    {
      id: 'planning-campaigns',
      name: 'Planning campaigns',
      description: 'Turning a goal into messages, channels, dates and costs.',
      theme: 'craft',
      weight: 2,
      asks: [
        [
          'Keeps the tasks of a campaign up to date in the shared plan.',
          'Prepares mailings and posts from a template.',
        ],
        [
          'Writes a campaign plan with goal, audience, message, dates and costs.',
          'Tests two versions of a message before spending most of the money.',
        ],
        [
          'Runs a campaign over several channels with one message.',
          'Changes a running campaign when its figures fall behind the plan.',
        ],
        [
          'Plans the campaigns of a year around the company’s goals.',
          'Ends a kind of campaign that no longer pays.',
        ],
      ],
    },
    {
      id: 'writing-content',
      name: 'Writing and creating content',
      description: 'Making texts, pictures and films that people read to the end.',
      theme: 'craft',
      asks: [
        ['Drafts short texts by the style guide.', 'Checks names, figures and links before publishing.'],
        [
          'Writes pages that each answer one question of the audience.',
          'Briefs designers and writers on one page.',
        ],
        [
          'Edits the work of others so that it sounds like us.',
          'Plans a series of content that leads people from interest to purchase.',
        ],
        [
          'Writes the messages that all channels build on.',
          'Approves what we say in public on a difficult subject.',
        ],
      ],
    },
    {
      id: 'brand-care',
      name: 'Looking after the brand',
      description: 'Keeping what we promise recognisable, true and fair.',
      theme: 'craft',
      asks: [
        [
          'Uses logo, colours and pictures by the brand guide.',
          'Asks for consent before showing a customer’s name or picture.',
        ],
        ['Proves each claim in an advert with a source.', 'Points out material that breaks the brand guide.'],
        ['Extends the brand guide when a new case comes up.', 'Trains partners in the use of the brand.'],
        [
          'Decides how the brand presents itself in a new market.',
          'Leads the public response when the brand is criticised.',
        ],
      ],
    },
    {
      id: 'marketing-with-sales',
      name: 'Working with sales and product',
      description: 'Planning with those who sell and build what we advertise.',
      theme: 'people',
      asks: [
        ['Passes requests from interested people to sales on the same day.'],
        [
          'Asks sales after each campaign what became of the contacts.',
          'Prepares a page for sales on each new product.',
        ],
        [
          'Agrees with sales when a contact is ready for a call.',
          'Uses the next campaign to answer objections that sales hears.',
        ],
        [
          'Plans with sales and product how to enter a new market.',
          'Settles conflicts between sales and marketing over goals.',
        ],
      ],
    },
    {
      id: 'measuring-marketing',
      name: 'Measuring what works',
      description: 'Using figures to see what a campaign brought, and what to do next.',
      theme: 'results',
      mustHave: true,
      asks: [
        ['Collects the figures of a campaign in the agreed report.'],
        [
          'Sets a target figure before each campaign.',
          'Reports what a campaign brought, and what one new customer cost.',
        ],
        [
          'Works out which channel led to a purchase, with the limits of the method.',
          'Recommends where to move money, with figures.',
        ],
        [
          'Agrees with finance how the effect of marketing is counted.',
          'Forecasts what a larger or smaller budget would change.',
        ],
      ],
    },
    {
      id: 'marketing-budget',
      name: 'Leading work and budgets',
      description: 'Getting results from suppliers, colleagues and money.',
      theme: 'results',
      asks: [
        ['Files invoices and orders on time.', 'Says at once when a task is at risk.'],
        ['Compares three offers before choosing a supplier.', 'Keeps a campaign within its budget.'],
        [
          'Leads a project with colleagues and agencies.',
          'Coaches a marketing assistant on a first campaign.',
        ],
        [
          'Divides the yearly budget between audiences and channels.',
          'Renegotiates or ends contracts with agencies.',
        ],
      ],
    },
  ],
};

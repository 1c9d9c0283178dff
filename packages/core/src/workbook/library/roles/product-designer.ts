import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Shapes how people use our product, from the first idea to the finished screen.',
  levels: [
    {
      id: 'junior',
      title: 'Junior Product Designer',
      description: 'Designs parts of a feature, with a designer at their side.',
    },
    {
      id: 'designer',
      title: 'Product Designer',
      description: 'Designs whole features with one team.',
      step: 'The step is from designing given parts to designing a whole feature, starting from the problem.',
    },
    {
      id: 'senior',
      title: 'Senior Product Designer',
      description: 'Answers for how a product area works as a whole.',
      step: 'The step is from single features to how all features of a product area fit together.',
    },
    {
      id: 'lead',
      title: 'Lead Product Designer',
      description: 'Leads design across teams and sets how it is done.',
      step: 'The step is from one product area to what customers experience across the whole product.',
    },
  ],
  competencies: [
    {
      id: 'user-research',
      name: 'Learning about users',
      description: 'Finding out what people need by watching and asking them.',
      theme: 'craft',
      mustHave: true,
      asks: [
        [
          'Takes notes in user interviews led by a colleague.',
          'Sorts notes into what was seen and what was guessed.',
        ],
        ['Plans a usability test for a feature.', 'Shows the team recordings of people using the design.'],
        [
          'Picks the research method that answers the open question in the time given.',
          'Follows the same users over months to see what changes.',
        ],
        [
          'Plans the year’s research for several teams.',
          'Merges findings of many studies into a picture that teams plan with.',
        ],
      ],
    },
    {
      id: 'designing-flows',
      name: 'Designing user flows',
      description: 'Laying out the steps by which people reach their goal.',
      theme: 'craft',
      weight: 2,
      mustHave: true,
      asks: [
        ['Draws the screens of a given step.', 'Adds the empty, loading and error states.'],
        [
          'Sketches three different flows for a feature before choosing one.',
          'Removes steps that users do not need.',
        ],
        ['Joins the features of a product area into one flow.', 'Redesigns a flow that many users abandon.'],
        [
          'Maps what customers go through across products and channels.',
          'Sets the patterns by which all teams design recurring steps.',
        ],
      ],
    },
    {
      id: 'visual-design',
      name: 'Designing what people see',
      description: 'Using layout, type, colour and words so that people find what matters.',
      theme: 'craft',
      asks: [
        [
          'Builds screens from the parts of the design system.',
          'Writes labels that name what a button does.',
        ],
        [
          'Arranges a screen so that test users find the main action first.',
          'Tries a design with the longest and the shortest real content.',
        ],
        [
          'Adds missing parts to the design system, with rules for their use.',
          'Edits the wording of a product area so that one thing has one name.',
        ],
        [
          'Decides how the look of the product develops over the next years.',
          'Approves changes to the design system that affect all teams.',
        ],
      ],
    },
    {
      id: 'inclusive-design',
      name: 'Designing for everyone',
      description: 'Making the product work for people with different abilities, devices and languages.',
      theme: 'craft',
      asks: [
        ['Checks contrast, text size and touch targets with a tool.'],
        [
          'Describes for each screen how it works with the keyboard and a screen reader.',
          'Lays out screens for small phones first.',
        ],
        [
          'Tests designs with people who have a disability.',
          'Adapts designs to languages that need more room or run from right to left.',
        ],
        [
          'Sets the accessibility standard that teams have to meet before a launch.',
          'Teaches teams how to find barriers in their own product.',
        ],
      ],
    },
    {
      id: 'design-critique',
      name: 'Giving and taking critique',
      description: 'Improving designs by showing them early and talking about them openly.',
      theme: 'people',
      asks: [
        [
          'Shows unfinished designs to other designers every week.',
          'Asks for comments on one specific question.',
        ],
        [
          'Ties each comment on a design to the goal of its users.',
          'Tells the group which comments led to a change, and which did not.',
        ],
        [
          'Leads critique sessions in which everyone gets to speak.',
          'Coaches a junior designer through a first feature.',
        ],
        [
          'Coaches senior designers on work that crosses teams.',
          'Interviews designers against a written standard.',
        ],
      ],
    },
    {
      id: 'design-handover',
      name: 'Building with engineers',
      description: 'Working with engineers so that what is built does what was designed.',
      theme: 'people',
      asks: [
        [
          'Asks an engineer what is hard to build before finishing a design.',
          'Marks sizes, states and texts in the files for engineers.',
        ],
        [
          'Adjusts a design with the engineer when the code sets limits.',
          'Tests the built feature against the design before release.',
        ],
        [
          'Plans with engineers in which order a large redesign is built.',
          'Agrees with the product manager which flaws may go live.',
        ],
        [
          'Builds the working agreement between design and engineering across teams.',
          'Wins time from directors for repairs that users notice.',
        ],
      ],
    },
    {
      id: 'design-results',
      name: 'Showing what design changes',
      description: 'Tying design work to goals, and checking what it brought.',
      theme: 'results',
      asks: [
        ['Says which user problem a design is for.'],
        [
          'Says before starting how the team will see that a design works.',
          'Compares usage before and after a redesign.',
        ],
        [
          'Proposes work on a design problem with its cost in lost users or support cases.',
          'Presents options to managers with the risk of each.',
        ],
        [
          'Agrees on goals for the use of the product with directors.',
          'Draws how the product could work in two years, for teams to plan with.',
        ],
      ],
    },
  ],
};

import type { RoleText } from '../role-text.js';

export const role: RoleText = {
  description: 'Helps managers and employees work together fairly, grow, and get through change.',
  levels: [
    {
      id: 'associate',
      title: 'People Associate',
      description: 'Answers questions and prepares cases, with a partner at their side.',
    },
    {
      id: 'partner',
      title: 'People Partner',
      description: 'Advises the managers of one or two departments.',
      step: 'The step is from answering questions to advising managers before they decide.',
    },
    {
      id: 'senior',
      title: 'Senior People Partner',
      description: 'Advises directors and leads projects for the whole company.',
      step: 'The step is from single cases to the causes behind them.',
    },
    {
      id: 'lead',
      title: 'Lead People Partner',
      description: 'Shapes with directors how the company works with its people.',
      step: 'The step is from projects to the direction of the People team.',
    },
  ],
  competencies: [
    {
      id: 'advising-managers',
      name: 'Advising managers',
      description: 'Helping managers decide on and talk about people matters.',
      theme: 'people',
      weight: 2,
      mustHave: true,
      asks: [
        [
          'Answers managers’ questions with the rule and where it is written.',
          'Passes a question on when no rule covers it.',
        ],
        [
          'Rehearses a difficult conversation with a manager.',
          'Shows managers two or three ways to act, with the risks of each.',
        ],
        [
          'Tells directors when their own conduct is part of a problem.',
          'Coaches a new manager through the first six months.',
        ],
        [
          'Advises the board on decisions that affect all employees.',
          'Changes a director’s decision with facts about its effect on people.',
        ],
      ],
    },
    {
      id: 'guiding-change',
      name: 'Guiding change',
      description: 'Preparing people for changes and staying with them until they work.',
      theme: 'people',
      asks: [
        ['Collects questions that employees have about a change.'],
        [
          'Writes a plan of who hears about a change, when and from whom.',
          'Holds question hours until the questions stop.',
        ],
        [
          'Leads a reorganisation of several teams with their managers.',
          'Negotiates with employee representatives.',
        ],
        [
          'Tells directors before a decision what it would ask of people.',
          'Leads a change for the whole company over several years.',
        ],
      ],
    },
    {
      id: 'handling-cases',
      name: 'Handling conflicts and complaints',
      description: 'Treating conflicts, complaints and absence fairly and by the law.',
      theme: 'craft',
      mustHave: true,
      asks: [
        [
          'Records a complaint in the words of the person who makes it.',
          'Shares personal details only with those who handle the case.',
        ],
        ['Hears all sides before forming a view.', 'Closes a usual case within the agreed time.'],
        ['Leads an inquiry into a serious complaint.', 'Mediates between a manager and an employee.'],
        [
          'Decides with lawyers how to act in a case without precedent.',
          'Reports to directors which causes lie behind the year’s cases.',
        ],
      ],
    },
    {
      id: 'career-talks',
      name: 'Making careers visible',
      description: 'Showing people how they can grow, and helping managers talk about it.',
      theme: 'craft',
      asks: [
        [
          'Shows employees where to find their career track.',
          'Reminds managers of growth conversations that are due.',
        ],
        ['Trains managers in holding a growth conversation.', 'Writes a career track together with a team.'],
        [
          'Compares the tracks of several teams so that levels mean the same.',
          'Plans with directors who could take over each key role.',
        ],
        [
          'Decides with directors how tracks, pay and promotion fit together.',
          'Measures each year how many people see a next step for themselves.',
        ],
      ],
    },
    {
      id: 'hiring-people',
      name: 'Bringing people in',
      description: 'Helping teams hire fairly, and making first weeks count.',
      theme: 'craft',
      asks: [
        ['Schedules interviews within a week.', 'Prepares the first day of new colleagues by a checklist.'],
        [
          'Writes job adverts with the manager, in plain language.',
          'Trains interviewers to ask every candidate the same questions.',
        ],
        [
          'Changes the stage of hiring at which most candidates drop out.',
          'Asks new colleagues after three months what was missing.',
        ],
        [
          'Plans with directors which roles the company will need in two years.',
          'Opens ways into the company for groups that rarely apply.',
        ],
      ],
    },
    {
      id: 'pay-and-levels',
      name: 'Keeping pay and levels fair',
      description: 'Making sure that similar work has a similar level and similar pay.',
      theme: 'results',
      asks: [
        ['Checks changes of contract for errors before they are signed.'],
        [
          'Explains to employees how their pay was set.',
          'Compares a new role with existing ones before proposing a level.',
        ],
        [
          'Finds differences in pay that the work does not explain.',
          'Leads the yearly pay review for several departments.',
        ],
        [
          'Proposes a pay structure to the board, with its cost over three years.',
          'Publishes what the company does about unexplained pay gaps.',
        ],
      ],
    },
    {
      id: 'people-figures',
      name: 'Working with people figures',
      description: 'Using figures and surveys to see what goes on, while protecting individuals.',
      theme: 'results',
      asks: [
        [
          'Keeps employee records complete.',
          'Withholds results of groups so small that individuals could be recognised.',
        ],
        [
          'Presents a department’s figures on absence, leaving and hiring each quarter.',
          'Discusses survey results with a team until it chooses one change.',
        ],
        [
          'Looks for the causes behind a figure in talks with those concerned.',
          'Checks whether an action of the People team changed the figure it was meant to.',
        ],
        [
          'Chooses the few people figures that directors follow.',
          'Forecasts what a decision will mean for staff numbers and costs.',
        ],
      ],
    },
  ],
};

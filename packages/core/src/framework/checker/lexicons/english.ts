import type { Lexicon } from '../lexicon.js';
import { englishVerbs } from './english-verbs.js';

const list = (words: string): string[] => words.split('|');
const spaced = (words: string): string[] => words.split(' ');
const say = (words: string, instead: string) => ({ words: list(words), instead: list(instead) });

/** English, as workplaces write it on either side of the Atlantic. */
export const english: Lexicon = {
  language: 'en',
  jargon: [
    say('leverage|leverages|leveraging|leveraged', 'use|build on'),
    say(
      'utilise|utilises|utilising|utilised|utilize|utilizes|utilizing|utilized|utilisation|utilization',
      'use',
    ),
    say('synergy|synergies|synergistic|synergistically', 'working together|what both gain'),
    say('buy-in|buy in from', 'agreement|support'),
    say('thought leader|thought leaders|thought leadership', 'somebody whose advice others seek'),
    say('move the needle|moves the needle|moving the needle', 'make a measurable difference'),
    say('low-hanging fruit|low hanging fruits', 'quick improvements'),
    say('deep dive|deep dives|deep-dive into', 'close look|detailed study'),
    say('bandwidth', 'time|capacity'),
    say('touch base|touches base', 'talk|check in'),
    say('value-add|value add|value-adding|added-value', 'benefit|what it adds'),
    say('paradigm|paradigms|paradigm shift', 'approach|pattern'),
    say('holistic|holistically', 'whole|as a whole'),
    say('empower|empowers|empowering|empowered', 'let decide|give the means to'),
    say('operationalise|operationalises|operationalize|operationalizes', 'put into practice'),
    say('learnings', 'lessons'),
    say('impactful', 'that changes something: say what'),
    say('incentivise|incentivises|incentivize|incentivizes', 'reward|encourage'),
    say('ideate|ideates|ideation', 'think up|collect ideas'),
    say('going forward|moving forward', 'from now on'),
    say('game-changer|game-changing|game changers', 'that changes much: say what'),
    say('cutting-edge|bleeding-edge|leading-edge', 'new|latest'),
    say('state-of-the-art', 'latest|best known'),
    say('best-in-class|best of breed|world-class', 'as good as: name the standard'),
    say('change agent|change agents', 'somebody who brings about changes'),
    say('results-driven|results-oriented|result-oriented|goal-oriented', 'name the results'),
    say('self-starter|self-starters|go-getter|go-getters', 'starts work without being asked'),
    say('rockstar|rock star|ninja|guru|superstar', 'expert'),
    say('hit the ground running|hits the ground running', 'start without much help'),
    say(
      'think outside the box|thinks outside the box|thinking outside the box|out-of-the-box',
      'find new ways',
    ),
    say('go the extra mile|goes the extra mile|going the extra mile', 'do more than asked: say what'),
    say('above and beyond', 'more than asked: say what'),
    say('move fast and break things|fail fast', 'try early and learn from mistakes'),
    say('fast-paced', 'where much changes quickly'),
    say('win-win', 'good for both'),
    say('circle back|circles back', 'come back to it'),
    say('boil the ocean|blue-sky thinking|helicopter view|birds-eye view|30,000-foot view', 'overview'),
    say('drill down|drills down', 'look closer'),
    say('core competency|core competencies', 'main strength'),
    say('servant leader|servant leaders|servant leadership', 'what they do for the team: describe it'),
    say('strategic alignment|drive alignment|drives alignment|driving alignment', 'agree on the goals'),
    say(
      'drive change|drives change|drive innovation|drives innovation|drive results|drives results|drive value|drives value|drive engagement|drives engagement',
      'say what they do, and what changes',
    ),
    say('deliverable|deliverables', 'result|what is handed over'),
    say('value proposition|value propositions', 'what it offers'),
    say('key takeaways|takeaways', 'main points'),
    say('pain point|pain points', 'problem'),
    say('swim lane|swim lanes|swimlanes', 'area of work'),
    say('north star', 'long-term goal'),
    say('human capital', 'people'),
    say('upskill|upskills|upskilling|reskill|reskilling', 'train|teach'),
    say('evangelise|evangelises|evangelize|evangelizes|evangelist|evangelists', 'explain and promote'),
    say('action oriented|action-oriented|solution-oriented|solutions-oriented', 'say what they do'),
    say('disruptive|disruptor', 'new: say what changes'),
    say('seamless|seamlessly', 'without interruption'),
    say('force multiplier|force multipliers|force-multiplier', 'makes others faster: say how'),
  ],
  sentenceLimit: 25,
  hardWords: {
    plain: [
      say('accountabilities', 'what each answers for'),
      say('ameliorate|ameliorates', 'improve'),
      say('applicability', 'where it applies'),
      say('articulate|articulates|articulating', 'explain|say clearly'),
      say('ascertain|ascertains', 'find out'),
      say('assimilate|assimilates', 'take in'),
      say('autonomously', 'on their own'),
      say('cognisant|cognizant', 'aware'),
      say('commence|commences|commencement', 'start'),
      say('comprehensively', 'fully'),
      say('conceive|conceives|conceiving', 'think up'),
      say('contextualise|contextualises|contextualize|contextualizes', 'explain in context'),
      say('conversant', 'familiar'),
      say('delineate|delineates', 'set out'),
      say('devise|devises|devising', 'work out'),
      say('disseminate|disseminates|disseminating', 'share|spread'),
      say('elucidate|elucidates', 'explain'),
      say('endeavour|endeavours|endeavor|endeavors', 'try'),
      say('exemplify|exemplifies', 'show'),
      say('expedite|expedites', 'speed up'),
      say('facilitative', 'that helps'),
      say('galvanise|galvanises|galvanize|galvanizes', 'stir into action'),
      say('garner|garners', 'win|collect'),
      say('impending', 'coming'),
      say('in order to', 'to'),
      say('incrementally|iteratively', 'step by step'),
      say('instigate|instigates', 'start'),
      say('juncture|junctures', 'moment'),
      say('justifications', 'reasons'),
      say('methodology|methodologies', 'method'),
      say('mitigate|mitigates|mitigating', 'reduce'),
      say('multitude|myriad|plethora', 'many'),
      say('pertaining to|with regard to|with regards to|in respect of', 'about'),
      say('prior to', 'before'),
      say('remediate|remediates|remediation|remediating', 'fix|correct'),
      say('resultant', 'resulting'),
      say('solutioning', 'finding solutions'),
      say('subsequent to', 'after'),
      say('subsequently', 'later'),
      say('substantiate|substantiates', 'prove'),
      say('systematical', 'orderly'),
    ],
    vowels: 'aeiouyáéíóúàèâêîôûäëïöü',
    silent: ['e', 'es', 'ed', 'ely'],
    syllables: 5,
    familiar: {
      words: spaced(
        'accessibility accountability accuracy ability administration anniversary apologising application associated availability ' +
          'automatically capability characteristic collaboration collaborating collaborative collaborator communication communicating ' +
          'configuration consideration continuously cooperation creativity curiosity customer determination documentation ' +
          'electricity elementary engineering especially evaluation everybody experiencing exploration flexibility ' +
          'generally geographical identification imagination implementation individually international invariably investigation ' +
          'laboratory mathematical mathematics modification necessarily negotiation occasionally opportunity organisation ' +
          'organisational organising organization organizational originally operational participation particularly personality ' +
          'positively possibility practically preparation presentation prioritisation prioritization probability ' +
          'productivity professionally qualification realistically recommendation refrigerator relationship reliability representative ' +
          'responsibility satisfactory security significantly similarity simultaneously specification strategically ' +
          'systematically technologically technology temporarily university unnecessary usability vegetarian verification visibility ' +
          'vocabulary voluntary vulnerability experimenting clarification continually confidentiality analytical independently ' +
          'architectural notification functionality',
      ),
      endings: [
        ['', 's'],
        ['y', 'ies'],
        ['', 'ly'],
      ],
    },
    count: 2,
  },
  acronyms: spaced(
    'API CEO CFO COO CTO CPO CIO HR IT UI UX AI PDF URL HTML CSS JS TV UK US USA EU UN NHS NATO OK FAQ ID PC GPS ' +
      'CV ATM DIY DNA VIP PIN PR CD DVD USB SMS TV AM PM BBC SQL HTTP HTTPS XML JSON CPU RAM QA PhD MBA GDPR WIFI VAT VOIP KPI ROI SWOT SMART OKR CI CD JIRA SAP ISO B2B NGO MVP',
  ),
  vague: {
    words: spaced(
      'good great strong solid sound excellent exceptional outstanding effective effectively appropriate appropriately adequate ' +
        'adequately sufficient sufficiently efficient efficiently often sometimes frequently occasionally regularly proper properly ' +
        'suitable suitably various nice nicely high-quality reasonable reasonably decent superb robust ' +
        'meaningful meaningfully successfully better best well',
    ),
    except: list(
      'well defined|well scoped|well written|well structured|well designed|well established|well informed|well reasoned|well formed|well prepared|as well as|as well|good practice|good practices|good faith|common good|goods|best practice|best practices|best interest|best out of|at best|best possible|' +
        'best interests|well known|well being|well tested|strong password|strong passwords|where appropriate|' +
        'when appropriate|if appropriate|as appropriate|great britain|well documented|better understand|better than',
    ),
  },
  observable: englishVerbs,
  unobservable: {
    words: list(
      'understand|understands|understanding|know|knows|knowledge|knowledgeable|knowing|aware|awareness|familiar|familiarity|' +
        'appreciate|appreciates|appreciation|believe|believes|feel|feels|enthusiasm|enthusiastic|passion|passionate|mindset|' +
        'attitude|willing|willingness|eagerness|eager|motivated|interest|interested|comfortable|confident|confidence|conversant|' +
        'competent|proficient|proficiency|expertise|skilled|experienced|grasp|grasps|curious|curiosity|empathy|empathetic|' +
        'committed|commitment|dedicated|flexible|eye for detail|acumen|intuition|self-motivated|prepared to|mindful|conscious|' +
        'respects|enjoys|enjoy|open to|open-minded|trustworthy|reliable|positive outlook',
    ),
  },
  joins: {
    conjunctions: list('and|then|but|plus'),
    adverbs: list(
      'also|then|actively|proactively|regularly|consistently|clearly|often|always|independently|openly|effectively|quickly|personally|' +
        'in turn|successfully|routinely|continually|frequently|carefully|confidently',
    ),
    openings: list(
      'you|they|we|i|he|she|can|will|must|should|has|to|be|able|who|also|actively|proactively|regularly|consistently|clearly|often|' +
        'always|independently|openly|effectively|quickly|personally|successfully|routinely|continually|frequently|carefully|confidently|' +
        'accurately|fully|closely|willingly|systematically|comfortably|occasionally|deeply|are',
    ),
    determiners: list(
      'the|a|an|their|our|its|your|his|her|this|that|these|those|others|other|new|all|any|each|every|people|team|teams|colleagues',
    ),
    notObjects: list(
      'they|of|for|in|on|at|by|with|from|to|into|onto|about|over|under|up|out|off|through|across|between|among|them|it|him|her|these|those|' +
        'this|that|and|or|as|when|where|accordingly|back|down|on|upon|towards|against|within|without|if|is|are|who|which|themselves|together',
    ),
  },
};

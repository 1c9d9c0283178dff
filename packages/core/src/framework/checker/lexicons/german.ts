import type { Lexicon } from '../lexicon.js';
import { germanVerbs } from './german-verbs.js';

const list = (words: string): string[] => words.split('|');
const spaced = (words: string): string[] => words.split(' ');
const say = (words: string, instead: string) => ({ words: list(words), instead: list(instead) });

/** German, as workplaces write it. */
export const german: Lexicon = {
  language: 'de',
  jargon: [
    say('synergie|synergien|synergieeffekte|synergieeffekten', 'was beide gewinnen|Zusammenarbeit'),
    say('learnings|learning', 'Erkenntnisse'),
    say('deep dive|deep dives', 'genaue Untersuchung'),
    say('buy-in', 'Zustimmung'),
    say('committen|committet|commitment', 'zusagen|Zusage'),
    say('ownership', 'Verantwortung'),
    say('alignen|aligned|alignment|strategisches alignment', 'abstimmen|Abstimmung'),
    say('challengen|challengt|challenged', 'hinterfragen'),
    say('empowern|empowert|empowerment', 'entscheiden lassen|befähigen'),
    say('triggern|triggert|getriggert', 'auslösen'),
    say('pushen|pusht|gepusht', 'vorantreiben'),
    say('leveragen|leveraged', 'nutzen'),
    say('pain points|painpoints', 'Probleme'),
    say('quick wins|quick win|low hanging fruits', 'schnelle Verbesserungen'),
    say('hands-on|hands-on-mentalität', 'packt mit an: sagen, womit'),
    say('out of the box|out-of-the-box', 'auf neue Weise'),
    say('best in class|best-in-class', 'so gut wie: den Maßstab nennen'),
    say('state of the art|state-of-the-art', 'auf dem neuesten Stand'),
    say('game changer|gamechanger', 'was viel ändert: sagen, was'),
    say('value add|added value|value proposition', 'Nutzen'),
    say('deliverables|deliverable', 'Ergebnisse'),
    say('big picture', 'das Ganze'),
    say('holistisch|holistische|holistischen|holistischer|holistisches', 'als Ganzes'),
    say('disruptiv|disruptive|disruptiven|disruptiver|disruptives', 'neu: sagen, was sich ändert'),
    say('paradigmenwechsel|paradigma|paradigmen', 'Umdenken|Ansatz'),
    say('leuchtturmprojekt|leuchtturmprojekte|leuchtturmprojekten', 'Vorzeigeprojekt'),
    say('mehrwert generieren|generiert mehrwert|mehrwerte', 'Nutzen: sagen, welcher'),
    say('auf augenhöhe', 'sagen, was die Person tut'),
    say('extrameile|extra meile', 'mehr als verlangt: sagen, was'),
    say('am puls der zeit', 'aktuell'),
    say('human capital|humankapital|human resources', 'Menschen'),
    say('thought leader|thought leadership|vordenkerrolle', 'wessen Rat andere suchen'),
    say('change agent|change agents', 'wer Änderungen umsetzt'),
    say('enabler|enablen|enablement', 'ermöglichen'),
    say('proaktives mindset|growth mindset|mindset', 'was die Person tut: beschreiben'),
  ],
  sentenceLimit: 20,
  hardWords: {
    plain: [
      say('antizipieren|antizipiert', 'vorhersehen'),
      say('eruieren|eruiert', 'herausfinden'),
      say('evaluieren|evaluiert', 'bewerten'),
      say('hinsichtlich|bezüglich|in bezug auf', 'zu'),
      say('konzeptionieren|konzeptioniert', 'entwerfen'),
      say('methodologie|methodologien', 'Methode'),
      say('mitigieren|mitigiert', 'verringern'),
      say('mittels|unter zuhilfenahme von|anhand', 'mit'),
      say('operationalisieren|operationalisiert', 'umsetzen'),
      say('partizipieren|partizipiert', 'teilnehmen'),
      say('seitens', 'von'),
      say('zwecks', 'für'),
      say('inanspruchnahme', 'Nutzung'),
      say('zurverfügungstellung', 'geben'),
      say('zum jetzigen zeitpunkt', 'jetzt'),
      say('sukzessive', 'nach und nach'),
      say('stringent|stringente|stringenten', 'folgerichtig'),
      say('dediziert|dedizierte|dedizierten', 'eigens dafür da'),
      say('disseminieren|disseminiert', 'verbreiten'),
      say('inkrementell|iterativ', 'Schritt für Schritt'),
      say('orchestrieren|orchestriert', 'aufeinander abstimmen'),
    ],
    vowels: 'aeiouyäöü',
    silent: [],
    syllables: 7,
    familiar: {
      words: spaced(
        'verantwortungsbereich mitarbeiterinnen kundenzufriedenheit projektmanagement qualitätssicherung zusammenarbeit ' +
          'organisationseinheit personalverantwortung universität weiterentwicklung führungsverantwortung',
      ),
      endings: [
        ['', 'e'],
        ['', 'en'],
        ['', 's'],
      ],
    },
    count: 2,
  },
  acronyms: spaced(
    'AG API CD CI CEO CFO COO CTO CSS CV DB DIN EDV EU GmbH GPS HR HTML ID ISO IT KI KPI OK PC PDF PIN PR QR ROI SAP SMS SQL TV ' +
      'UI URL USA USB UX VIP WLAN XML DSGVO ÖPNV FAQ DIY',
  ),
  vague: {
    words: spaced(
      'gut stark oft häufig regelmäßig angemessen ausreichend effektiv effizient hervorragend ausgezeichnet exzellent solide ' +
        'gelegentlich manchmal geeignet passend sinnvoll ordentlich optimal hochwertig zeitnah erfolgreich wirkungsvoll souverän ' +
        'entsprechend adäquat überdurchschnittlich besser bestmöglich',
    ),
    endings: [
      ['', 'e'],
      ['', 'em'],
      ['', 'en'],
      ['', 'er'],
      ['', 'es'],
      ['e', 'en'],
      ['e', 'es'],
      ['e', 'er'],
    ],
    except: list(
      'so gut wie|gut gemeint|gutes gewissen|gutem gewissen|so oft wie|wie oft|gute praxis|guter praxis|entsprechend den|entsprechend der|' +
        'starker regen|gute besserung',
    ),
  },
  observable: germanVerbs,
  unobservable: {
    words: list(
      'verstehen|versteht|verstehst|verständnis|wissen|weiß|weißt|kennen|kennt|kennst|kenntnis|kenntnisse|kenntnissen|bewusst|bewusstsein|' +
        'vertraut|glauben|glaubt|fühlen|fühlt|begeisterung|begeistert|leidenschaft|leidenschaftlich|bereitschaft|bereit|interesse|interessiert|' +
        'engagement|offen für|offenheit|neugier|neugierig|gespür|empathie|empathisch|teamfähig|teamfähigkeit|belastbar|' +
        'belastbarkeit|flexibel|flexibilität|haltung|einstellung|fachwissen|fachkenntnisse|erfahrung|erfahrungen|erfahren|know-how|ist sich bewusst|' +
        'sicher im umgang|zuverlässig|kompetent|lernbereitschaft|verantwortungsbewusstsein|denkt',
    ),
  },
  joins: {
    conjunctions: list('und|sowie|dann|danach|aber'),
    adverbs: list(
      'auch|dann|dabei|danach|aktiv|regelmäßig|selbstständig|eigenständig|gezielt|klar|offen|oft|immer|zudem|außerdem',
    ),
    openings: list(
      'du|er|sie|wir|ich|ihr|kann|kannst|soll|muss|aktiv|regelmäßig|selbstständig|eigenständig|gezielt|klar|offen|oft|immer',
    ),
    determiners: list(
      'der|die|das|den|dem|ein|eine|einen|einem|einer|ihr|ihre|ihren|sein|seine|seinen|unser|unsere|alle|neue|andere|anderen',
    ),
    notObjects: list(
      'sie|es|ihn|ihm|ihnen|diese|diesen|dieses|und|oder|sowie|wird|werden|kann|können|hat|haben|ist|sind',
    ),
  },
};

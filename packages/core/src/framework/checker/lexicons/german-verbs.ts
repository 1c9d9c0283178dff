import type { VerbList } from '../lexicon.js';

const list = (words: string): string[] => words.split(' ');

/** German verbs of doing something that others can see: "leitet", "leiten", "leitest". */
export const germanVerbs: VerbList = {
  verbs: list(
    'abbauen abgeben ablehnen ableiten abnehmen abschließen absichern absprechen abstimmen abwägen akquirieren aktualisieren ' +
      'analysieren anbieten ändern anfertigen anfragen anleiten anmelden annehmen anordnen anpassen anregen ansprechen anstoßen antworten ' +
      'anweisen anwenden arbeiten archivieren aufbauen aufbereiten aufdecken aufklären auflösen aufnehmen aufräumen aufstellen auswählen ' +
      'auswerten ausarbeiten ausbauen ausbilden ausführen aushandeln automatisieren bauen beantragen beantworten bearbeiten beaufsichtigen ' +
      'beauftragen bedienen begleiten begrüßen begründen beheben behandeln beitragen belegen benennen beobachten bereiten bereitstellen ' +
      'berechnen berichten berücksichtigen beschaffen beschreiben beseitigen besprechen bestätigen bestellen bestimmen betreiben betreuen beurteilen ' +
      'bewerten beziehen bieten bilden bitten bringen buchen coachen dämpfen dokumentieren definieren delegieren diskutieren drucken durchführen ' +
      'einarbeiten einbeziehen einbinden einbringen einführen einfordern einhalten einholen einkaufen einladen einleiten einplanen einrichten ' +
      'einsetzen einstellen eskalieren entdecken entfernen entlasten entscheiden entwerfen entwickeln erarbeiten erfassen erfragen erfüllen ' +
      'ergänzen ergreifen erkennen erklären erkundigen erläutern ermitteln ermöglichen ermutigen eröffnen erproben erreichen erstellen erweitern ' +
      'erzählen erzielen etablieren evaluieren fahren feiern festhalten festlegen feststellen finden finanzieren folgen fördern fordern formulieren ' +
      'forschen fragen freigeben führen gehen gestalten gewinnen gewährleisten gliedern gründen handeln herstellen hinterfragen hinweisen holen hören identifizieren ' +
      'implementieren informieren initiieren installieren integrieren investieren kalkulieren kaufen klären kommen kommentieren kommunizieren kontrollieren ' +
      'konfigurieren konstruieren kontaktieren konzipieren kooperieren koordinieren korrigieren kümmern kürzen lehren leisten leiten lenken lernen liefern loben ' +
      'lösen machen managen meistern melden messen mitarbeiten mitgestalten mitteilen mitwirken moderieren modernisieren motivieren nachfragen nachweisen ' +
      'nutzen nennen öffnen optimieren ordnen organisieren orientieren pflegen planen präsentieren prägen priorisieren probieren produzieren programmieren prognostizieren prüfen ' +
      'publizieren reagieren realisieren recherchieren reduzieren regeln reichen reparieren richten sammeln schaffen schätzen schicken schließen schlichten ' +
      'schreiben schulen schützen senden senken setzen sichern sicherstellen sichten skizzieren sorgen sortieren sparen speichern spiegeln standardisieren stärken ' +
      'starten stellen steigern steuern stoppen strukturieren suchen teilen teilnehmen testen trainieren trennen überarbeiten übergeben übernehmen ' +
      'überprüfen übersetzen übertragen überwachen überzeugen üben umsetzen umstellen unterbreiten unterrichten unterscheiden unterstützen untersuchen unterweisen ' +
      'veranlassen verantworten verbessern verbinden vereinbaren vereinfachen vereinheitlichen verfassen verfolgen vergleichen verhandeln verhindern verkaufen verknüpfen ' +
      'vermeiden vermitteln vernetzen veröffentlichen verringern versenden versorgen verteilen vertiefen vertreten verwalten verwenden verwirklichen visualisieren vorantreiben vorbereiten ' +
      'vorleben vorlegen vorschlagen vorstellen wählen warten wechseln weiterbilden weiterentwickeln weitergeben weiterleiten werben zeigen ziehen zerlegen zuhören zurückmelden zusammenarbeiten ' +
      'zusammenbringen zusammenfassen zusammenstellen zuweisen',
  ),
  forms: [
    [
      ['en', 't'],
      ['ten', 'tet'],
      ['den', 'det'],
      ['nen', 'net'],
      ['eln', 'elt'],
      ['ern', 'ert'],
    ],
    [['', '']],
    [
      ['en', 'st'],
      ['ten', 'test'],
      ['den', 'dest'],
      ['nen', 'nest'],
      ['eln', 'elst'],
      ['ern', 'erst'],
      ['zen', 'zt'],
      ['ßen', 'ßt'],
      ['sen', 'st'],
    ],
  ],
  irregular: [
    'berät beraten berätst',
    'bespricht besprechen besprichst',
    'empfiehlt empfehlen empfiehlst',
    'entwirft entwerfen entwirfst',
    'erhält erhalten erhältst',
    'ersetzt ersetzen ersetzt',
    'fährt fahren fährst',
    'gibt geben gibst',
    'greift greifen greifst',
    'hält halten hältst',
    'hilft helfen hilfst',
    'lädt laden lädst',
    'lässt lassen lässt',
    'leitet leiten leitest',
    'liest lesen liest',
    'misst messen misst',
    'nimmt nehmen nimmst',
    'schlägt schlagen schlägst',
    'spricht sprechen sprichst',
    'trägt tragen trägst',
    'trifft treffen triffst',
    'tritt treten trittst',
    'tut tun tust',
    'übernimmt übernehmen übernimmst',
    'übergibt übergeben übergibst',
    'überträgt übertragen überträgst',
    'unterhält unterhalten unterhältst',
    'verspricht versprechen versprichst',
    'vertritt vertreten vertrittst',
    'wirbt werben wirbst',
  ].map(list),
  alsoNouns: list(
    'antworten arbeiten folgen formen fragen handeln leisten lernen loben macht maßen messen planen proben sorgen sucht testen tragen treffen ' +
      'verfahren verhandeln wechseln werben wert führen lesen schreiben reden vertreten erhalten unterrichtet verbunden',
  ),
  subordinators: list('zu wie dass ob was warum wann wo die der das den dem um wer man'),
};

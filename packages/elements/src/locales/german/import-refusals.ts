import type { importRefusals as english } from '../../i18n/english/import-refusals.js';
import type { Message } from '../../i18n/message.js';

/** Why nothing could be read of a file, by the code of the reason. */
export const importRefusals = {
  'refusal-empty': 'Die Datei ist leer.',
  'refusal-not-text': 'Das ist weder ein Text noch eine Tabelle.',
  'refusal-not-xlsx': 'Das ist keine XLSX-Arbeitsmappe. Speichern Sie sie als XLSX oder CSV.',
  'refusal-malformed':
    'Die Datei ist beschädigt. Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie noch einmal.',
  'refusal-encrypted':
    'Die Datei ist durch ein Kennwort geschützt oder in einem alten Format. Entfernen Sie das Kennwort und speichern Sie sie als XLSX.',
  'refusal-macros': 'Die Arbeitsmappe enthält Makros. Speichern Sie sie ohne Makros als XLSX.',
  'refusal-zip64':
    'Die Arbeitsmappe ist für sehr große Dateien gepackt. Speichern Sie sie noch einmal als XLSX.',
  'refusal-no-sheets': 'Die Arbeitsmappe hat kein Blatt mit Zellen.',
  'refusal-too-large':
    'Die Datei enthält mehr, als sich lesen lässt. Lassen Sie Unnötiges weg oder teilen Sie sie.',
  'refusal-no-table': 'Es wurde keine Tabelle mit Stufen und Kompetenzen gefunden.',
  'refusal-no-levels':
    'Es wurden keine Stufen gefunden. Geben Sie jeder Stufe eine Spalte mit ihrem Titel in der ersten Zeile.',
  'refusal-levels-in-rows':
    'Jede Zeile nennt eine Stufe. Vertauschen Sie Zeilen und Spalten, sodass jede Stufe eine Spalte hat.',
  'refusal-long-format':
    'Jede Stufe hat eine Zeile. Geben Sie jeder Stufe eine Spalte und jeder Kompetenz eine einzige Zeile.',
  'refusal-no-list': 'Das ist keine Liste. Nennen Sie ihre Spalten „Level“ und „Competency“.',
  'refusal-repeated': 'Eine andere Tabelle sagt dasselbe oder mehr.',
  'refusal-no-ladder':
    'In diesem Text wurden keine Stufen gefunden. Geben Sie jeder eine Überschrift oder nehmen Sie eine Tabelle.',
  'refusal-no-cells':
    'Es wurden keine Texte gefunden, die zu einer Stufe oder einer Kompetenz gehören. Sagen Sie unten, was wo im Dokument steht.',
  'refusal-not-json': 'Das ist kein JSON.',
  'refusal-not-yaml': 'Das ist weder JSON noch YAML.',
  'refusal-too-deep': 'Listen und Objekte liegen zu tief ineinander.',
  'refusal-circular': 'Das Dokument enthält sich selbst.',
  'refusal-repeated-key': 'Ein Schlüssel steht zweimal in einem Objekt: ein Wert ginge verloren.',
  'refusal-not-case': 'Das ist kein CASE-Paket.',
  'refusal-no-competencies': 'Das Paket enthält keine Kompetenzen.',
} as const satisfies Record<keyof typeof english, Message>;

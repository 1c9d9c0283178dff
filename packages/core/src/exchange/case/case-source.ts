import { listIn, recordIn, textIn } from './json-value.js';

/** A CFItem, as far as ladders know its parts. */
export interface SourceItem {
  readonly statement: string;
  readonly short: string;
  readonly notes: string;
  readonly type: string;
  readonly levels: readonly string[];
  readonly enumeration: string;
  readonly uri: string;
  readonly path: string;
}

/** What a CFAssociation joins. An end that is no item of the package has none. */
export interface SourceAssociation {
  readonly type: string;
  readonly sequence: unknown;
  readonly origin: SourceEnd;
  readonly destination: SourceEnd;
  readonly path: string;
}

interface SourceEnd {
  readonly item: SourceItem | undefined;
  readonly isDocument: boolean;
  readonly title: string;
  readonly uri: string;
}

/** A CASE package with its links resolved. Whatever has another type than CASE says reads as absent. */
export interface CaseSource {
  readonly document: Readonly<Record<string, unknown>>;
  readonly items: readonly SourceItem[];
  readonly associations: readonly SourceAssociation[];
  readonly rubrics: readonly unknown[];
  readonly endOf: (link: unknown) => SourceEnd;
}

/** The parts of a package, which may stand in a wrapper `{ CFPackage }`; undefined for JSON that is none. */
export function openPackage(json: unknown): CaseSource | undefined {
  const outer = recordIn(json);
  const parts = Object.hasOwn(outer, 'CFPackage') ? recordIn(outer['CFPackage']) : outer;
  const { CFDocument, CFItems, CFAssociations, CFRubrics } = parts;
  if (!Array.isArray(CFItems) && !Array.isArray(CFRubrics)) return undefined;

  const document = recordIn(CFDocument);
  const items = listIn(CFItems).map((entry, index) => readItem(recordIn(entry), `CFItems[${index}]`));
  const byKey = new Map<string, SourceItem>();
  listIn(CFItems).forEach((entry, index) => {
    for (const key of keysOf(entry)) if (!byKey.has(key)) byKey.set(key, items[index] as SourceItem);
  });
  const documentKeys = new Set(keysOf(document));
  const endOf = (link: unknown): SourceEnd => {
    const keys = typeof link === 'string' ? [link] : keysOf(link);
    const known = keys.find((key) => byKey.has(key));
    const { title, uri } = recordIn(link);
    return {
      item: known === undefined ? undefined : byKey.get(known),
      isDocument: known === undefined && keys.some((key) => documentKeys.has(key)),
      title: textIn(title),
      uri: textIn(typeof link === 'string' ? link : uri),
    };
  };
  const associations = listIn(CFAssociations).map((entry, index): SourceAssociation => {
    const { associationType, sequenceNumber, originNodeURI, destinationNodeURI } = recordIn(entry);
    return {
      type: textIn(associationType),
      sequence: sequenceNumber,
      origin: endOf(originNodeURI),
      destination: endOf(destinationNodeURI),
      path: `CFAssociations[${index}]`,
    };
  });
  return { document, items, associations, rubrics: listIn(CFRubrics), endOf };
}

/** What a link to a part may name it by. */
function keysOf(part: unknown): string[] {
  const { identifier, uri } = recordIn(part);
  return [textIn(identifier), textIn(uri)].filter((key) => key !== '');
}

function readItem(item: Readonly<Record<string, unknown>>, path: string): SourceItem {
  const { CFItemType, CFItemTypeURI, educationLevel } = item;
  const levels = Array.isArray(educationLevel) ? educationLevel : [educationLevel];
  return {
    statement: textIn(item['fullStatement']),
    short: textIn(item['abbreviatedStatement']),
    notes: textIn(item['notes']),
    type: textIn(CFItemType) || textIn(recordIn(CFItemTypeURI)['title']),
    levels: [...new Set(levels.map(textIn))].filter((level) => level !== ''),
    enumeration: textIn(item['listEnumeration']),
    uri: textIn(item['uri']),
    path,
  };
}

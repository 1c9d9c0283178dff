import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { finish } from '../report/steps.js';
import { Refused } from './refused.js';
import { decodeCellText, decodeXml, encodeCellText } from './xml-text.js';
import { readXml } from './xml.js';

function eventsOf(xml: string): string[] {
  const events: string[] = [];
  const steps = readXml(
    xml,
    {
      open: (name, attribute, isEmpty) =>
        events.push(`<${name} ${attribute('a') ?? ''}${isEmpty ? '/' : ''}>`),
      text: (read) => events.push(read()),
      close: (name) => events.push(`</${name}>`),
    },
    { left: 500_000 },
  );
  finish(steps);
  return events;
}

describe('XML', () => {
  it('is read as elements, attributes and texts', () => {
    const xml = `<?xml version="1.0"?>\n<r xmlns:a="u"><!-- <x> --><p:q\n p:a='1' a = ">" b="&lt;"/>x&amp;<![CDATA[<&amp;>]]></r >\n`;
    assert.deepEqual(eventsOf(xml), ['<r u>', '<p:q >/>', '</p:q>', 'x&', '<&amp;>', '</r>']);
  });

  const faults = {
    'no element': ' text ',
    'an element that never ends': '<a><b></b>',
    'an end without a beginning': '<a></a></b>',
    'ends that cross': '<a><b></a></b>',
    'two roots': '<a/><b/>',
    'a tag that never ends': '<a',
    'a tag within a tag': '<a <b>',
    'a quote that never ends': '<a a="></a>',
    'an attribute without a value': '<a a></a>',
    'an attribute without quotes': '<a a=1></a>',
    'attributes without a blank': '<a b="1"a="2"/>',
    'no name': '<a>< b/></a>',
    'a comment that never ends': '<a><!-- </a>',
    'text that never ends': '<a><![CDATA[ </a>',
    'an instruction that never ends': '<?xml <a/>',
    'a type of document': '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    'an entity': '<a><!ENTITY x SYSTEM "file:///x"></a>',
    'a reference to nothing': '<a>&nbsp;</a>',
    'too many tags': `<a>${'<b/>'.repeat(500_000)}</a>`,
    depth: `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`,
  };
  for (const [name, xml] of Object.entries(faults)) {
    it(`is refused with ${name}`, () => assert.throws(() => eventsOf(xml), Refused));
  }

  const repeat = (unit: string): string => unit.repeat(1_000_000 / unit.length);
  const long = {
    'blanks in a tag': `<a ${repeat(' ')}`,
    'a name without a value': `<a ${repeat('a')}></a>`,
    attributes: `<a ${repeat(' a=""')}/>`,
    prefixes: `<a ${repeat('a:')}/>`,
    quotes: `<a ${repeat(`"'`)}/>`,
    'quotes that never end': `<a>${repeat('<b a="')}`,
    references: `<a>${repeat('&amp;')}</a>`,
    comments: `<a>${repeat('<!---->')}</a>`,
    'comments that never end': `<a>${repeat('<!--')}`,
    elements: `<a>${repeat('<b/>')}</a>`,
    'open elements': repeat('<a>'),
  };
  for (const [name, xml] of Object.entries(long)) {
    it(`is read or refused at once: ${name}`, () => {
      const start = performance.now();
      try {
        eventsOf(xml);
      } catch (error) {
        assert.ok(error instanceof Refused);
      }
      assert.ok(performance.now() - start < 2000, `${performance.now() - start} ms`);
    });
  }
});

describe('the text of a cell', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '_',
          'x',
          '_x000D_',
          '005F',
          '0041',
          '\0',
          '\r',
          '\n',
          '\ud83d',
          '\ude00',
          '&',
          '<',
          ']]>',
          '\uffff',
        ),
      )
      .map((pieces) => pieces.join('')),
  );

  it('comes back as it was but for its line breaks', () => {
    const law = fc.property(text, (before) => {
      const xml = encodeCellText(before);
      // What XML cannot hold, and a carriage return, which would not come back. U+0080 to U+009F may stand there.
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      assert.ok(!/[\0-\x08\v\f\r\x0e-\x1f<>"\ufffe\uffff]/u.test(xml));
      assert.doesNotThrow(() => encodeURI(xml));
      assert.equal(decodeCellText(decodeXml(xml)), before.replace(/\r\n?/g, '\n'));
    });
    fc.assert(law, { numRuns: 1000 });
  });

  it('is refused where it refers to nothing', () => {
    for (const text of ['&', '&amp.', '&lt;&ampx', '&x;', '&amp', '&AMP;', '&#x110000;', '&#9999999;', '&#;'])
      assert.throws(() => decodeXml(text), Refused, text);
  });
});

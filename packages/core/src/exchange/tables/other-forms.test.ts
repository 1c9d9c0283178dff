import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rowsOf, tableLines as read } from '../../../testing/table-lines.js';
import { readTables, type SourceTable } from './index.js';

describe('tables that', () => {
  it('have levels of experts and of managers beside each other are two tracks', () => {
    const rows = rowsOf(
      'Our bakers|||||',
      '||Individual contributors||Management|',
      '||B1|B2|M1|M2',
      '||Baker|Senior baker|Shift lead|Head baker',
      'Craft|Dough|weighs flour|shapes loaves|checks the loaves|buys the ovens',
      'Craft|Ovens|cleans them|heats them|repairs them|buys them',
      'People|Care|asks for help|helps others|plans the shifts|hires the bakers',
    );
    assert.deepEqual(read({ rows, name: 'Bakers' }), [
      'Individual contributors: B1/Baker B2/Senior baker: Craft>Dough=weighs flour,shapes loaves Craft>Ovens=cleans them,heats them People>Care=asks for help,helps others',
      'Management: M1/Shift lead M2/Head baker: Craft>Dough=checks the loaves,buys the ovens Craft>Ovens=repairs them,buys them People>Care=plans the shifts,hires the bakers',
    ]);
    const sharing = [
      ['', 'Shared', '', 'Experts', '', 'Managers', ''],
      ['', 'B1', 'B2', 'B3', 'B4', 'M3', 'M4'],
      ['Dough', 'weighs', 'kneads', 'shapes', 'invents', 'checks', 'buys'],
      ['Care', 'asks', 'helps', 'teaches', 'writes', 'plans', 'hires'],
    ];
    assert.deepEqual(read({ rows: sharing, name: 'Bakers' }), [
      'Experts: B1 B2 B3 B4: Dough=weighs,kneads,shapes,invents Care=asks,helps,teaches,writes',
      'Managers: B1 B2 M3 M4: Dough=weighs,kneads,checks,buys Care=asks,helps,plans,hires',
    ]);
    const plain = rows.map((row, index) =>
      index === 1
        ? ['', '', 'First years', '', 'Later years', '']
        : row.map((cell) => cell.replace(/^M1$/u, 'B3').replace(/^M2$/u, 'B4')),
    );
    assert.equal(read({ rows: plain, name: 'Bakers' }).length, 1);
  });

  it('have streams of levels below one another are a track each, and notes below are of none', () => {
    const rows = rowsOf(
      'Career stream|Level|Typical job titles|Grade|Scope|Impact',
      'Professional|P1|Clerk; Junior clerk|6|Works on given tasks|Errors are found in time',
      'Professional|P2|Clerk|7|Runs a whole process|The close is in time',
      'Management|M1|Team lead|8|Leads one team of eight|Answers for the close',
      'Management|M2|Director|9|Leads several of the teams|Shapes the plan of the year',
      '|||||',
      'Note: titles are examples.|||||',
    );
    assert.deepEqual(
      read({ rows }).map((line) => line.match(/^\w+: |\b[PM]\d(?=\/)|\S+(?==)/gu)),
      [
        ['Professional: ', 'P1', 'P2', 'Scope', 'Impact'],
        ['Management: ', 'M1', 'M2', 'Scope', 'Impact'],
      ],
    );
  });

  it('carry a level on in the next row are read as one row of it, and remarks are left out', () => {
    const rows = rowsOf(
      '|Str|Wis|',
      '|Getting things done|Knowing the craft|NOTES',
      'Baker I|Finishes the small tasks that others begin|Learns how each of the ovens works|',
      'Baker II|Finishes large tasks|Knows all ovens|By the way',
      '|Asks when stuck|Teaches one of them|',
      'Head baker|Plans the week ahead|Knows every dough|',
    );
    assert.deepEqual(read({ rows, name: 'Bakers' }), [
      'Bakers: Baker I Baker II Head baker: Getting things done=Finishes the small tasks that others begin,Finishes large tasks+Asks when stuck,Plans the week ahead Knowing the craft=Learns how each of the ovens works,Knows all ovens+Teaches one of them,Knows every dough',
    ]);
  });

  it('are forms for one level each are joined by their names', () => {
    const sheet = (name: string, ...said: readonly string[]): SourceTable => ({
      name,
      rows: rowsOf(
        'Ladder of the bakery|||',
        'Name:||Shop:|',
        'Domain|Performance criteria|Self (Y/N)|Lead (Y/N)',
        `Care|${said[0] ?? ''}||`,
        `Dough|${said[1] ?? ''}||`,
        `Dough|${said[2] ?? ''}||`,
      ),
    });
    assert.deepEqual(
      read(
        sheet('B I', 'Asks for help in time', 'Weighs the flour', 'Cleans the table'),
        sheet('B II', 'Helps all the others', 'Shapes the loaves', 'Orders new flour'),
      ).map((line) => line.replace(/^[^:]*: /u, '')),
      [
        'B I B II: Care=Asks for help in time,Helps all the others Dough=Weighs the flour+Cleans the table,Shapes the loaves+Orders new flour',
      ],
    );
  });

  it('name the competencies in the last of three columns, and span them, are read by that one', () => {
    const rows = rowsOf(
      'Key area (2)|Attribute (2)|Theme (3)|E1|E2',
      'Focus||||does the work|helps the others',
      'Craft|Dough|Kneading|kneads by hand|kneads by machine',
      'Craft|Dough|Shaping|shapes rolls|shapes loaves',
      'People|Talk|Feedback|asks for it|gives it well',
    ).map((row) => row.slice(0, row[0] === 'Focus' ? 4 : 5));
    const focus = ['Focus', '', '', 'does the work', 'helps the others'];
    const table = { rows: rows.map((row) => (row[0] === 'Focus' ? focus : row)) };
    const spans = [{ row: 1, columns: [0, 1, 2] }];
    assert.deepEqual(
      read({ ...table, spans, name: 'Bakers' }).map((line) => line.replace(/^[^:]*: /u, '')),
      [
        'E1 E2: Focus=does the work,helps the others Dough>Kneading=kneads by hand,kneads by machine Dough>Shaping=shapes rolls,shapes loaves Talk>Feedback=asks for it,gives it well',
      ],
    );
  });

  it('have codes over titles, and other columns that span both rows, know the codes by the titles', () => {
    const rows = rowsOf(
      'Nr.|Kompetenz|EG 6|EG 9a|Gewichtung|Selbsteinschätzung (1–5)',
      'Nr.|Kompetenz|Hilfe|Fachkraft|Gewichtung|Selbsteinschätzung (1–5)',
      '1.1|Teig|Wiegt das Mehl genau ab|Formt alle Brote allein|40 %|',
      '1.2|Kundschaft|Grüßt alle Gäste freundlich|Berät auch in schweren Fällen|60 %|',
    );
    assert.deepEqual(
      read({ rows, name: 'Bäckerei' }).map((line) => line.replace(/^[^:]*: /u, '')),
      [
        'EG 6/Hilfe EG 9a/Fachkraft: Teig=Wiegt das Mehl genau ab,Formt alle Brote allein Kundschaft=Grüßt alle Gäste freundlich,Berät auch in schweren Fällen',
      ],
    );
  });

  it('have a remark of two cells above a wide header are read below it', () => {
    const rows = rowsOf(
      '改定日:2023年4月1日|||人事部|',
      '等級|職位|定義年数|役割|専門性',
      '2等級|主任|5年以上|後輩を指導し課をまとめる|応用的な知識を持っている',
      '1等級|社員|入社時|決まった仕事を正しく行う|基礎的な知識を学んでいる',
      '1等級|社員|入社時|分からないことを質問する|道具の名前を知っている',
    );
    const [line = ''] = read({ rows, name: '総合職' });
    assert.match(line, /役割=.*専門性=/u);
    assert.equal(line.includes('定義年数='), false);
  });

  it('say years in an unnamed row below the header tell that of the levels', () => {
    const rows = rowsOf(
      'Area|Competency|Associate|Partner',
      '||0-3 years|8+ years',
      'Law|Analysis|Finds the law that counts|Leads the view of the firm',
      'Law|Drafting|Uses what others have drafted|Signs off what is risky',
    );
    assert.deepEqual(
      read({ rows, name: 'Law' }).map((line) => line.match(/\d\S* years|\S+(?==)/gu)),
      [['0-3 years', '8+ years', 'Law>Analysis', 'Law>Drafting']],
    );
  });

  it('hold questions and answers are no ladder beside one', () => {
    const ladder = { name: 'Ladder', rows: rowsOf('Competency|L1|L2', 'Care|asks|helps') };
    const faq = {
      name: 'Help',
      rows: rowsOf(
        'Who is it for?|All of us',
        'How do I start?|At your level',
        'Is it a list?|No, it is not',
      ),
    };
    assert.equal(read(faq, ladder).length, 1);
    const asked = rowsOf('Competency|L1|L2', 'Can they plan?|a day|a week', 'Can they lead?|one|all');
    assert.equal(read({ name: 'Asked', rows: asked }).length, 1);
  });

  it('have a target beside what is expected below each level know the levels, and tell what is left out', () => {
    const rows = rowsOf(
      'Category|Competency|Clerk||Adviser||Head|',
      'Category|Competency|Target|Expected behaviour|Target|Expected behaviour|Target|Expected behaviour',
      'Client|Sales|1|Helps with the data|2|Sells to own clients|4|Wins the large ones',
      'Risk|Credit|2|Works out the ratios|3|Writes the proposal|4|Defends hard cases',
    );
    assert.deepEqual(read({ rows, name: 'Bank' }), [
      'Bank: Clerk Adviser Head: Client>Sales=Helps with the data,Sells to own clients,Wins the large ones Risk>Credit=Works out the ratios,Writes the proposal,Defends hard cases',
    ]);
    const { report } = readTables([{ rows }]);
    const lost = report.notes.filter(({ kind }) => kind === 'left-out');
    assert.deepEqual(
      lost.map(({ column, values }) => [column, values?.['text']]),
      [3, 5, 7].map((column) => [column, 'Target']),
    );
    assert.deepEqual([report.origins[0]?.row, report.origins[0]?.column], [3, 4]);
    const both = rows.map((row) => row.map((cell) => cell.replace(/^\d$/u, 'Some words')));
    assert.match(read({ rows: both })[0] ?? '', /Some words/u);
  });

  it('say the role in their first column, and the competencies behind it, are a track for each role', () => {
    const rows = rowsOf(
      'Role|Competency|L1|L2',
      'Picker|Picking|picks one|picks many',
      '|Safety|lifts well|walks the floor',
      'Driver|Trucks|drives one|drives all',
      '|Checks|fills the sheet|plans the checks',
    );
    assert.deepEqual(read({ rows, name: 'Depot' }), [
      'Picker: L1 L2: Picking=picks one,picks many Safety=lifts well,walks the floor',
      'Driver: L1 L2: Trucks=drives one,drives all Checks=fills the sheet,plans the checks',
    ]);
  });

  it('have titles over a row of codes that a word leads know both', () => {
    const rows = rowsOf(
      'Area|Competency|Junior|Senior',
      'Area|Competency|J1|J2',
      'News|Writing|short items|long reads',
    );
    assert.deepEqual(read({ rows, name: 'Desk' }), [
      'Desk: J1/Junior J2/Senior: News>Writing=short items,long reads',
    ]);
    const led = rows.map((row, index) => (index === 1 ? ['', 'Grade', 'J1', 'J2'] : row));
    assert.deepEqual(read({ rows: led, name: 'Desk' }), read({ rows, name: 'Desk' }));
  });

  it('are lists in another language, with what repeats left blank, are read as lists', () => {
    const rows = rowsOf(
      'Cluster|Competentie|Niveau|Gedragsindicatoren',
      'Denken|Analyseren|Junior|Ordent de gegevens helder',
      '||Senior|Doorziet lastige dossiers',
      '|Plannen|Junior|Plant het eigen werk',
      '||Senior|Leidt kleine projecten',
    );
    assert.deepEqual(read({ rows, name: 'Beleid' }), [
      'Beleid: Junior Senior: Denken>Analyseren=Ordent de gegevens helder,Doorziet lastige dossiers Denken>Plannen=Plant het eigen werk,Leidt kleine projecten',
    ]);
  });
});

import { residentId } from './codes.ts';
import { personName } from './names.ts';
import { two } from './random.ts';
import { type Act, type Cell, csv, yaml } from './sheet.ts';

export type Row = Readonly<Record<string, Cell>>;

/** A row of the table of bodies. */
export const bodyRow = (
  id: string,
  kind: string,
  zh: string,
  en: string,
  above = '',
  memberUnit = false,
): Row => ({
  body: id,
  kind,
  'name-zh': zh,
  'name-en': en,
  above,
  'member-unit': memberUnit ? 'yes' : '',
});

/** A seat in a body, for the table of people. */
export const seatRow = (person: string, body: string, rank: string): Row => ({ person, body, rank });

/** A made-up city as it stands before its award. */
export interface MadeUpCity {
  readonly opensOn: string;
  readonly jurisdiction: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly bodies: readonly Row[];
  readonly seats: readonly Row[];
  /** Working days known on the first day; left out: all that come with the software. */
  readonly workdays?: readonly object[];
  /** People without a seat: who apply or sign, examiners, who object; with the names that notices show. */
  readonly others: { readonly ids: readonly string[]; readonly names: ReadonlyMap<string, string> };
}

/** The files of a city before the award, its opening first, and the tables that read them. */
export function cityFiles(made: MadeUpCity): {
  readonly files: Record<string, string>;
  readonly tables: object[];
} {
  const { opensOn, bodies, seats, others } = made;
  const person = personMaker();
  const opening = openingActs(made, person);
  const people = [
    ...seats.map((seat) => person(String(seat.person), seat)),
    ...others.ids.map((id) => person(id, others.names.has(id) ? { name: others.names.get(id) } : {})),
  ];
  return {
    files: {
      'acts-01-city.yaml': yaml(
        'The city opens: three administrators, the calendar, and the words names are compared by.',
        opening,
      ),
      'bodies.csv': csv(bodies),
      'people.csv': csv(people, ['person', 'name', 'id', 'contact', 'body', 'rank']),
    },
    tables: [
      { file: 'acts-01-city.yaml', kind: 'acts' },
      { file: 'bodies.csv', kind: 'bodies', on: `${opensOn} 09:20`, by: 'security-administrator' },
      {
        file: 'people.csv',
        kind: 'people',
        on: `${opensOn} 09:30`,
        by: 'security-administrator',
        'prepared-by': 'system-administrator',
      },
    ],
  };
}

type MakePerson = (id: string, more?: Row) => Row;

/** Every person is made up; the number makes name and code. */
function personMaker(): MakePerson {
  let count = 0;
  return (id, more = {}) => {
    count += 1;
    return {
      person: id,
      name: personName(count),
      id: residentId(count),
      contact: `00000000${two(count % 100)}`,
      ...more,
    };
  };
}

function openingActs({ opensOn, jurisdiction, name, workdays }: MadeUpCity, person: MakePerson): Act[] {
  const administrator = (id: string) => {
    const { name: called, id: code } = person(id);
    return {
      party: id,
      profile: JSON.stringify({ name: called, code }),
      codeIndex: code,
      codeKind: 'resident-id',
    };
  };
  return [
    {
      on: `${opensOn} 09:00`,
      do: 'open-jurisdiction',
      by: 'public as public',
      with: {
        jurisdiction,
        name,
        administrators: {
          system: administrator('system-administrator'),
          security: administrator('security-administrator'),
          audit: administrator('auditor'),
        },
      },
    },
    {
      on: `${opensOn} 09:10`,
      do: 'announce-calendar',
      by: 'system-administrator',
      with: { schedules: workdays ?? '@workdays', source: '公布的节假日安排（随软件附带）' },
    },
    {
      on: `${opensOn} 09:15`,
      do: 'announce-name-words',
      by: 'system-administrator',
      with: { words: '@name-words', source: '单位名称用词表（随软件附带）' },
    },
  ];
}

/** What invented claims are about: a subject, and what is counted of it. */
export interface Matter {
  readonly slug: string;
  readonly subject: string;
  readonly counted: string;
  readonly definition: string;
  readonly unit: 'person' | 'item' | 'tonne' | 'hour' | 'percent';
}

/** Twenty-four matters; measures and topics are made of them. */
export const MATTERS: readonly Matter[] = (
  [
    ['ferry-riders', 'the ferries', 'ferry riders', 'people who boarded a ferry', 'person'],
    ['late-trams', 'the trams', 'late trams', 'trams that came more than five minutes late', 'percent'],
    ['library-loans', 'the libraries', 'library loans', 'books lent by public libraries', 'item'],
    ['school-meals', 'the school kitchens', 'school meals', 'warm meals served in schools', 'item'],
    ['mended-bridges', 'the bridges', 'mended bridges', 'bridges mended and opened again', 'item'],
    ['empty-flats', 'the housing estate', 'empty flats', 'flats without a tenant for six months', 'item'],
    ['planted-trees', 'the town forest', 'planted trees', 'trees planted on public ground', 'item'],
    ['kiln-permits', 'the kilns', 'kiln permits', 'permits given to run a kiln', 'item'],
    ['night-bus-riders', 'the night buses', 'night bus riders', 'people who rode a night bus', 'person'],
    ['lost-bags', 'the harbour station', 'lost bags', 'bags handed in and never fetched', 'item'],
    ['choir-members', 'the choirs', 'choir members', 'people who sing in a registered choir', 'person'],
    ['salt-stores', 'the salt stores', 'salt in store', 'road salt in store on the first of November', 'tonne'],
    ['glass-collected', 'the glass banks', 'collected glass', 'glass collected for melting', 'tonne'],
    ['museum-guests', 'the tide museum', 'museum guests', 'people who entered the museum', 'person'],
    ['nurse-shifts', 'the clinic', 'open nurse shifts', 'shifts for which no nurse was found', 'item'],
    ['water-loss', 'the water mains', 'lost water', 'water that left the works and reached no meter', 'percent'],
    ['market-stalls', 'the fish market', 'market stalls', 'stalls let for a whole season', 'item'],
    ['lamp-hours', 'the street lamps', 'dark lamp hours', 'hours in which a lamp was out at night', 'hour'],
    ['apprentices', 'the boatyards', 'apprentices', 'people who began to learn a trade', 'person'],
    ['lift-outages', 'the lifts', 'lift outages', 'hours in which a public lift stood still', 'hour'],
    ['goat-herds', 'the common pasture', 'goat herds', 'herds with the right to graze', 'item'],
    ['snow-days', 'the mountain road', 'closed hours of the road', 'hours in which snow closed the road', 'hour'],
    ['unpaid-fares', 'the ticket office', 'unpaid fares', 'riders found without a ticket', 'percent'],
    ['heated-homes', 'the heating works', 'heated homes', 'homes that the heating works supply', 'item'],
  ] as const
).map(([slug, subject, counted, definition, unit]) => ({ slug, subject, counted, definition, unit }));

/** What narrows a measure; the first says nothing. */
export const QUALIFIERS = ['', 'winter', 'summer', 'weekday', 'weekend', 'rural', 'urban', 'first-time', 'subsidised', 'disputed'] as const;

/** Sorts of topics: the words before the subject, and the kind. */
export const TOPIC_FORMS = [
  ['The future of', 'ISSUE'],
  ['A new law on', 'PROPOSAL'],
  ['Subsidies for', 'PROGRAM'],
  ['The inquiry into', 'CASE'],
  ['The strike at', 'EVENT'],
  ['The fire at', 'EVENT'],
  ['The price of', 'ISSUE'],
  ['The contract for', 'CASE'],
  ['The yearly survey of', 'PROGRAM'],
  ['The plan to sell', 'PROPOSAL'],
] as const;

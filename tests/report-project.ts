import { readdirSync, readFileSync } from 'node:fs';
import type { Project } from './in-memory.ts';

/** This repository's own claims and sources. */
export function ownProject(): Project {
  const root = new URL('../', import.meta.url);
  const read = (folder: string) =>
    readdirSync(new URL(folder, root)).map(
      (name) => [`${folder}${name}`, readFileSync(new URL(`${folder}${name}`, root))] as const,
    );
  return Object.fromEntries([...read('sources/'), ...read('claims/')]);
}

/** A project with something of each kind that the report shows: a fire at a harbour, told by four outlets. */
export const harbour: Project = {
  'sources/harbour-news.txt': `---
outlet: Harbour News
origin: North Wire
published: 2031-05-05
title: Ferry service resumes after fire
url: https://harbour.example/ferry?id=7
archived: https://archive.example/2031/ferry
---
Ferry service resumes

The ferry sailed again on Monday, two days after a fire in its engine room. It was the first sailing since the fire on Saturday.

About 1,900 passengers had been on board, the operator said, and 14 people were taken to hospital.
The fire began in the engine room, and it was put out within two hours, long before the harbour brigade arrived with its boats and pumps from the northern quay.

The operator did not say that the fire was set.
`,
  'sources/2031/evening-post.txt': `---
outlet: Evening Post
origin: North Wire
published: 2031-05-05
url: https://post.example/a#top
---
Some 1,900 passengers had been on board. Three people were taken to hospital.

The ferry, built in 2019, belongs to Blue Line. It carried 400 cars in summer.
`,
  'sources/coast-daily.md': `---
outlet: Coast Daily
published: 2031-05-06
---
Blue Line denied that the fire began in the engine room.
Ten people were taken to hospital; the ferry was built in 2018.
"We do not believe the fire was set," the fire chief said.
The ferry will, unless the weather turns and the pilots object, sail twice a day in winter.
`,
  'sources/island-radio.txt': `---
outlet: Island Radio
url: javascript:alert(1)
---
The fire may have begun in the kitchen, a cook said. The ferry carried 350 cars in winter.
The operator’s word — “we are sorry” — came late.
`,
  'sources/unread.txt': `---
outlet: The Weekly
published: 2031-05-07
---
Nobody quotes this.
`,
  'claims/fire.yaml': `properties:
  began-in: { type: entity }
  hospital: { type: quantity }
  cars: { type: quantity, kind: state }
entities:
  blue-line: { name: Blue Line, aliases: [the operator] }
claims:
  - id: taken-to-hospital
    claim: Fourteen people were taken to hospital.
    fact: ferry-fire/hospital
    value: 14 people
    evidence:
      - { source: harbour-news, quote: 14 people were taken to hospital }
      - { source: 2031/evening-post, quote: Three people were taken to hospital, value: 3 people }
      - { source: coast-daily, quote: Ten people were taken to hospital, value: 10 people }
  - id: fire-began-in-the-engine-room
    claim: The fire began in the engine room.
    fact: ferry-fire/began-in
    value: engine room
    evidence:
      - { source: harbour-news, quote: The fire began in the engine room }
      - { source: coast-daily, quote: Blue Line denied that the fire began in the engine room, said-by: blue-line, stance: denies }
      - { source: island-radio, quote: The fire may have begun in the kitchen, value: kitchen, stance: hedges, said-by: a cook }
  - id: fire-on-saturday
    claim: The fire was on Saturday, 3 May 2031.
    fact: ferry-fire/on
    value: 2031-05-03
    evidence:
      - { source: harbour-news, quote: the fire on Saturday }
  - id: sailed-on-monday
    claim: The ferry sailed again on Monday.
    fact: ferry/sailed-again
    value: { after: ferry-fire/on, by: 2 days }
    evidence:
      - { source: harbour-news, quote: "sailed again on Monday, two days after a fire" }
  - id: passengers
    claim: About 1,900 passengers were on board.
    fact: ferry/passengers
    value: about 1,900
    evidence:
      - { source: harbour-news, quote: "About 1,900 passengers had been on board" }
      - { source: 2031/evening-post, quote: "Some 1,900 passengers had been on board" }
  - id: cars
    claim: The ferry carries 400 cars in summer and 350 in winter.
    fact: ferry/cars
    value: 400
    scope: { season: summer }
    evidence:
      - { source: 2031/evening-post, quote: It carried 400 cars in summer }
      - { source: island-radio, quote: The ferry carried 350 cars in winter, value: 350, scope: { season: winter } }
  - id: built
    claim: The ferry was built in 2019.
    fact: ferry/built-in
    value: 2019
    evidence:
      - { source: 2031/evening-post, quote: built in 2019 }
      - { source: coast-daily, quote: the ferry was built in 2018, value: 2018 }
  - id: owner
    claim: The ferry belongs to Blue Line.
    fact: ferry/owner
    value: blue-line
    min-independent: 2
    evidence:
      - { source: 2031/evening-post, quote: belongs to Blue Line }
  - id: sorry
    claim: The operator was sorry.
    evidence:
      - { source: island-radio, quote: "The operator's word - \\"we are sorry\\" - came late" }
  - id: winter-service
    claim: The ferry sails twice a day in winter.
    evidence:
      - { source: coast-daily, quote: "The ferry will … sail twice a day in winter" }
      - { source: coast-daily, quote: "[T]he ferry was built in 2018" }
  - id: set-on-purpose
    claim: The fire was set.
    evidence:
      - { source: coast-daily, quote: the fire was set }
  - id: altered
    claim: About 1,800 passengers were rushed off board.
    evidence:
      - { source: harbour-news, quote: "About 1,800 passengers had not been on board, the operator said" }
  - id: elsewhere
    claim: The ferry belongs to Blue Line.
    evidence:
      - { source: coast-daily, quote: belongs to Blue Line }
  - id: nowhere
    claim: The ferry made rope.
    evidence:
      - { source: harbour-news, quote: the ferry had made rope for the navy since the war }
      - { source: habour-news, quote: The ferry sailed again }
accepted:
  - { finding: f000000000000, rule: disputed, reason: "Was about the first report.", by: desk, until: 2031-01-31 }
`,
};

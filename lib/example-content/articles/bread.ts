import { bold, footnote, heading, orderedList, paragraph, quotation, table } from '#lib/documents/build.ts';
import type { ExampleArticle } from '../article.ts';
import { breadOriginal } from './bread-original.ts';

export const bread: ExampleArticle = {
  original: breadOriginal,
  title: 'Altbacken heißt nicht trocken',
  lead: 'Brot wird auch dann altbacken, wenn es kein Gramm Wasser verliert. Der Essayist Tobias Fernsby erklärt, was zwischen Samstag und Dienstag in einem Laib geschieht, warum der Kühlschrank der schlechteste Ort dafür ist und wie Hitze die Uhr zurückdreht.',
  excerpt: 'Nicht das Wasser geht, die Stärke ordnet sich: warum Brot altbacken wird und was dagegen hilft.',
  tags: ['Brot', 'Küche', 'Chemie'],
  commentPolicy: 'closed',
  daysAgo: 9,
  body: from => [
    paragraph(
      'Warum wird Brot altbacken? Weil es austrocknet, sagt fast jeder. Das klingt richtig, denn eine alte Scheibe fühlt sich trocken an und krümelt. Trotzdem kann man einen Laib so dicht einpacken, dass kein Gramm Wasser entweicht, und am dritten Tag ist er doch altbacken.',
      from.machine(1),
    ),
    heading(2, 'Ein Versuch von 1852', from.machine()),
    paragraph(
      'Gezeigt hat das der französische Chemiker Jean-Baptiste Boussingault im Jahr 1852. Er bewahrte Brot so auf, dass es kein Wasser verlieren konnte, und es wurde altbacken. Dann erhitzte er es, und es war wieder weich. Was immer im Inneren geschehen war: Das Wasser war nicht fort, und der Vorgang ließ sich umkehren.',
      from.machine(2),
    ),
    heading(2, 'Wäsche im Schrank', from.machine()),
    paragraph(
      [
        'Mehl besteht zu rund siebzig Prozent aus Stärke, verpackt in winzige Körner. In jedem liegen zwei Sorten langer Moleküle: ',
        bold('Amylose'),
        ', ein Faden, und ',
        bold('Amylopektin'),
        ', ein Busch. Im rohen Mehl liegen sie dicht gefaltet und geordnet wie Laken im Schrank. Im Ofen, ab etwa sechzig Grad, nehmen die Körner Wasser auf und quellen; die Ordnung geht verloren, die Laken fallen aus dem Schrank.',
        footnote('Fachleute nennen das Verkleisterung. Dasselbe geschieht, wenn eine Soße mit Mehl bindet.'),
        ' Die Krume eines frischen Brots ist genau das: gequollene Stärke voller Wasser in einem Gerüst aus Kleber.',
      ],
      from.edited(3, 4),
    ),
    heading(2, 'Der Rückweg', from.machine()),
    paragraph(
      'Kühlt das Brot ab, finden die Fäden der Amylose schon in Stunden zueinander. Deshalb lässt sich ein Laib erst richtig schneiden, wenn er kalt ist. Die Büsche brauchen länger: In den folgenden Tagen legen sich ihre Zweige wieder nebeneinander und bilden kleine Kristalle. Retrogradation heißt dieser Rückweg.',
      from.machine(5),
    ),
    paragraph(
      'Kristalle sind steif, und sie halten das Wasser anders als zuvor die gequollene Stärke. Ein Teil wandert weiter, in den Kleber und nach außen in die Kruste. Es ist noch im Laib, nur findet die Zunge es nicht mehr. Die Kruste geht den umgekehrten Weg: Sie kam knusprig und fast ohne Wasser aus dem Ofen, zieht nun welches aus der Krume und aus der Luft und wird zäh wie Leder. Altbacken sind also zwei Vorgänge auf einmal: Innen wird es steifer, außen weicher.',
      from.machine(6, 7),
    ),
    heading(2, 'Der schlechteste Ort', from.machine()),
    paragraph(
      'Wie schnell das geht, bestimmt die Temperatur, und hier liegt die Überraschung. Am schnellsten läuft es wenige Grad über dem Gefrierpunkt ab, im Kühlschrank also; dort altert Brot um ein Mehrfaches schneller als auf dem Tisch. Weit unter null können sich die Moleküle dagegen kaum noch bewegen, und der Vorgang kommt fast zum Stillstand.',
      from.machine(8),
    ),
    table(
      [
        ['Wo', 'Wie lange', 'Was zu beachten ist'],
        [
          'Brotkasten, Papiertüte, Tontopf',
          'ein bis drei Tage',
          'luftig genug gegen Schimmel, dicht genug gegen Austrocknen',
        ],
        ['Kühlschrank', 'besser nicht', 'wird am schnellsten altbacken'],
        ['Gefrierfach', 'länger', 'in Scheiben, dicht verpackt, möglichst frisch'],
      ],
      from.edited(8, 9),
    ),
    heading(2, 'Die Uhr zurückdrehen', from.machine()),
    paragraph(
      'Hitze macht die Sache rückgängig. Oberhalb von etwa sechzig Grad schmelzen die kleinen Kristalle, und die Krume ist für eine Weile so weich wie am Anfang. Nichts anderes tut ein Toaster. Für einen ganzen Laib nennt Fernsby den alten Handgriff:',
      from.machine(10),
    ),
    orderedList(
      [
        'Die Hand unter dem Wasserhahn nass machen.',
        'Einmal rund um die Kruste streichen.',
        'Den Laib zehn Minuten in den heißen Ofen legen.',
      ],
      from.edited(10),
    ),
    paragraph('Das gelingt einmal, vielleicht zweimal. Danach ist wirklich zu wenig Wasser da.', from.machine(10)),
    heading(2, 'Was Bäckereien tun', from.machine()),
    paragraph(
      'Aufhalten lässt sich der Rückweg nicht, verlangsamen schon. Sauerteig und vor allem Roggen halten länger frisch, weil Säuren und die Pentosane des Roggens das Wasser festhalten. Fett schiebt sich zwischen die Moleküle; darum überlebt eine Brioche jedes Baguette. Große Laibe halten sich besser als kleine, und ein Teig, der Zeit hatte, besser als ein eiliger.',
      from.machine(11),
    ),
    heading(2, 'Fazit: ein Kalender aus Brot', from.machine()),
    paragraph(
      'Altbacken zu werden ist kein Zeichen für schlechtes Brot. Fernsbys Großmutter, die jeden zweiten Samstag buk, plante damit:',
      from.edited(12),
    ),
    quotation(
      'Samstag war für Butter, Sonntag für Käse, Dienstag für Suppe. Was am Donnerstag übrig war, wurde zu Knödeln.',
      {
        ...from.machine(12),
        cite: 'Tobias Fernsby, übersetzt',
        url: 'https://kitchen-table.example.org/essays/stale',
      },
    ),
    paragraph(
      'Eine Grenze zieht er: Altbacken ist harmlos, schimmelig nicht. Was man vom Schimmel sieht, ist nur seine Frucht, seine Fäden durchziehen den Laib. Schimmeliges Brot gehört ganz in den Müll.',
      from.machine(13),
    ),
  ],
  comments: [
    {
      authorName: 'Kathrin',
      body: 'Das mit dem Kühlschrank hätte ich nie geglaubt. Ich habe am Wochenende zwei halbe Laibe nebeneinander getestet: Es stimmt.',
      status: 'approved',
      hoursAfter: 26,
    },
  ],
};
